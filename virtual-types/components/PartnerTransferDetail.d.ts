// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账明细 */
  interface PartnerTransferDetail {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900001109'
     */
    sp_mchid: string;
    /**
     * 商家批次单号
     *
     * 发起批次时由你生成。结果不明时先用它查询，弄清之前不能换单号，否则会重复转账。
     *
     * 长度 5–32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 微信支付批次单号
     *
     * 受理后由微信支付生成，须存下，查批次用它或 `out_batch_no`。
     *
     * 长度 ≥ 5
     * @example '1030000071100999991182026112000019480001'
     */
    batch_id: string;
    /**
     * 商户的AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    appid?: string;
    /**
     * 商家明细单号
     *
     * 长度 5–32
     * @example 'x23zy545Bd5436'
     */
    out_detail_no: string;
    /**
     * 微信支付明细单号
     *
     * 长度 32–64
     * @example '1040000071100999991182026112000019500100'
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
     * @example '2026年4月报销'
     */
    transfer_remark: string;
    /**
     * 明细失败原因
     *
     * 这一笔失败时才有，程序按枚举值分支。
     *
     * - `ACCOUNT_FROZEN`：用户账户被冻结
     * - `REAL_NAME_CHECK_FAIL`：收款人未实名认证
     * - `NAME_NOT_CORRECT`：收款人姓名校验不通过
     * - `OPENID_INVALID`：OpenID校验失败
     * - `TRANSFER_QUOTA_EXCEED`：超过用户单笔收款额度
     * - `DAY_RECEIVED_QUOTA_EXCEED`：超过用户单日收款额度
     * - `MONTH_RECEIVED_QUOTA_EXCEED`：超过用户单月收款额度
     * - `DAY_RECEIVED_COUNT_EXCEED`：超过用户单日收款次数
     * - `PRODUCT_AUTH_CHECK_FAIL`：产品权限未开通或被冻结
     * - `OVERDUE_CLOSE`：超时关闭
     * - `ID_CARD_NOT_CORRECT`：收款人身份证校验不通过
     * - `ACCOUNT_NOT_EXIST`：用户账户不存在
     * - `TRANSFER_RISK`：转账存在风险
     * - `PAY_ROLL_CARD_ALREADY_LOGOUT`：用户薪工卡已注销
     * - `PAY_ROLL_CARD_ALREADY_FROZEN`：用户薪工卡已冻结
     * - `PAY_ROLL_CARD_UNAUTHORIZED`：用户薪工卡未授权该商户
     * - `PAY_ROLL_CARD_USER_NOT_OPEN`：用户未开通薪工卡
     * @example 'ACCOUNT_FROZEN'
     */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAY_ROLL_CARD_ALREADY_LOGOUT' | 'PAY_ROLL_CARD_ALREADY_FROZEN' | 'PAY_ROLL_CARD_UNAUTHORIZED' | 'PAY_ROLL_CARD_USER_NOT_OPEN';
    /**
     * 收款用户OpenID
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid: string;
    /**
     * 收款用户姓名
     *
     * 长度 ≤ 1024
     * @example '757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45'
     */
    username: string;
    /**
     * 转账发起时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    initiate_time: string;
    /**
     * 明细更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
    /**
     * 收款账户类型
     * @example 'BANK_ACCOUNT'
     */
    account_type?: string;
    /**
     * 银行名称
     * @example '招商银行'
     */
    bank_name?: string;
    /**
     * 银行卡尾号
     * @example '1234'
     */
    bank_card_number_tail?: string;
  }
}
