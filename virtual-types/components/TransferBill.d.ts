// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 商家转账单 */
  interface TransferBill {
    /**
     * 商户号
     * @example '1900001109'
     */
    mch_id: string;
    /**
     * 商户单号
     *
     * 发起时由你生成。结果不明时先用它查单，弄清之前不能换单号，否则会多付一笔。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 商家转账订单号
     *
     * 微信支付生成，须存下，查单与申请回单都可用它。
     * @example '1330000071100999991182026112000019480001'
     */
    transfer_bill_no: string;
    /**
     * 商户AppID
     * @example 'wxf636efh567hg4356'
     */
    appid: string;
    /**
     * 单据状态
     *
     * `SUCCESS`、`FAIL`、`CANCELLED` 之后不再变，其余状态须等通知或查单。`WAIT_USER_CONFIRM` 时用 `package_info` 拉起收款页；久停在 `PROCESSING` 时看余额够不够，充值后用原单号重试；`FAIL` 须换单号重发。
     *
     * - `ACCEPTED`：已受理
     * - `PROCESSING`：处理中
     * - `WAIT_USER_CONFIRM`：待用户确认
     * - `TRANSFERING`：转账中
     * - `SUCCESS`：转账成功
     * - `FAIL`：转账失败
     * - `CANCELING`：撤销中
     * - `CANCELLED`：已撤销
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED';
    /**
     * 转账金额
     *
     * 单位 分
     * @example 400000
     */
    transfer_amount: number;
    /**
     * 转账备注
     *
     * 长度 ≤ 32
     * @example '2026年4月报销'
     */
    transfer_remark: string;
    /**
     * 失败原因
     *
     * 转账失败或资金已退回时才有，程序按它决定补充资料、换收款人还是换单号重发。
     * @example 'PAYEE_ACCOUNT_ABNORMAL'
     */
    fail_reason?: string;
    /**
     * 收款用户OpenID
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid?: string;
    /**
     * 收款用户姓名
     *
     * 发起时传了姓名才有，是密文，须用商户 API 证书的私钥解密。
     *
     * 加密 用商户 API 证书私钥解密
     */
    user_name?: string;
    /**
     * 单据创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 最后一次状态变更时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
  }
}
