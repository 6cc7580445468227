// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账明细 */
  interface TransferDetail {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900001109'
     */
    mchid: string;
    /**
     * 商家批次单号
     *
     * 发起批次时由你生成。结果不明时先用它查询，弄清之前不能换单号，否则会重复转账。
     *
     * 长度 ≤ 32
     * @example 'plfk2020042013'
     */
    out_batch_no: string;
    /**
     * 微信批次单号
     *
     * 长度 ≤ 64
     * @example '1030000071100999991182020050700019480001'
     */
    batch_id: string;
    /**
     * 直连商户的AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    appid: string;
    /**
     * 商家明细单号
     *
     * 长度 ≤ 32
     * @example 'x23zy545Bd5436'
     */
    out_detail_no: string;
    /**
     * 微信明细单号
     *
     * 长度 ≤ 64
     * @example '1040000071100999991182020050700019500100'
     */
    detail_id: string;
    /**
     * 明细状态
     *
     * 长度 ≤ 32
     * @example 'SUCCESS'
     */
    detail_status: string;
    /**
     * 转账金额
     *
     * 单位 分
     * @example 200000
     */
    transfer_amount: number;
    /**
     * 转账备注
     *
     * 长度 ≤ 32 字符
     * @example '2020年4月报销'
     */
    transfer_remark: string;
    /**
     * 明细失败原因
     *
     * 这一笔失败时才有，程序按枚举值分支。
     * @example 'ACCOUNT_FROZEN'
     */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_SCENE_UNAVAILABLE' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_REMARK_SET_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM';
    /**
     * 用户在直连商户应用下的标识
     *
     * 长度 ≤ 128
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid: string;
    /**
     * 收款用户姓名
     *
     * 长度 ≤ 1024
     * @example '757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45'
     */
    user_name: string;
    /**
     * 转账发起时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2015-05-20T13:29:35.120+08:00'
     */
    initiate_time: string;
    /**
     * 明细更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2015-05-20T13:29:35.120+08:00'
     */
    update_time: string;
  }
}
