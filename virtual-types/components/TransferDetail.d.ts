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
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 微信批次单号
     *
     * 长度 ≤ 64
     * @example '1030000071100999991182026112000019480001'
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
     * - `OTHER_FAIL_REASON_TYPE`：其他失败原因
     * - `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`：实名账户收款受限
     * - `RECEIVE_ACCOUNT_NOT_PERMMIT`：收款用户不在允许范围
     * - `PAYEE_ACCOUNT_ABNORMAL`：收款用户账户异常
     * - `PAYER_ACCOUNT_ABNORMAL`：付款商户账户受限
     * - `TRANSFER_SCENE_UNAVAILABLE`：未获取该转账场景
     * - `TRANSFER_SCENE_INVALID`：转账场景不可用
     * - `TRANSFER_REMARK_SET_FAIL`：转账备注设置失败
     * - `RECEIVE_ACCOUNT_NOT_CONFIGURE`：未配置收款用户列表
     * - `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`：超过单月20万收款限额
     * - `BLOCK_B2C_USERLIMITAMOUNT_MONTH`：用户账户存在风险收款受限
     * - `MERCHANT_REJECT`：商户员工已驳回转账
     * - `MERCHANT_NOT_CONFIRM`：商户员工超时未验密
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
     * 是密文，须用商户 API 证书的私钥解密。
     *
     * 长度 ≤ 1024；加密 用商户 API 证书私钥解密
     */
    user_name: string;
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
  }
}
