// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 平台转账明细 */
  interface PlatformTransferDetail {
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
     * 商家转账批次单号
     *
     * 受理后由微信支付生成，须存下，查批次用它或 `out_batch_no`。
     * @example '131000011085109987515042026112000246500006'
     */
    batch_id: string;
    /**
     * 商家明细单号
     *
     * 长度 ≤ 32
     * @example 'x23zy545Bd5436'
     */
    out_detail_no: string;
    /**
     * 商家转账明细单号
     *
     * 长度 ≤ 64
     * @example '132000011085109987515042026112000246521006'
     */
    detail_id: string;
    /**
     * 服务商应用ID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sp_appid: string;
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 二级商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sub_appid?: string;
    /**
     * 转账发起时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 明细状态
     *
     * `SUCCESS` 才算付到，`PROCESSING` 还会变，须再查。
     * @example 'INIT'
     */
    detail_state: string;
    /**
     * 转账金额
     *
     * 单位 分
     * @example 20000
     */
    transfer_amount: number;
    /**
     * 转账备注
     *
     * 长度 ≤ 32
     * @example '2026年2月报销'
     */
    transfer_remark: string;
    /**
     * 明细失败原因
     *
     * 这一笔失败时才有，程序按枚举值分支。
     * @example 'ACCOUNT_FROZEN'
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
     * 收款银行类型
     * @example 'ICBC_DEBIT'
     */
    bank_type?: string;
    /**
     * 收款用户姓名
     *
     * 是密文，须用商户 API 证书的私钥解密。
     *
     * 加密 用商户 API 证书私钥解密
     */
    user_name?: string;
    /**
     * 转账完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    transfer_finish_time?: string;
    /**
     * 银行退票时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    bank_refund_time?: string;
  }
}
