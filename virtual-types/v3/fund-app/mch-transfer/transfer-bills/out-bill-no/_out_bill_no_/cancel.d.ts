// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferBills.OutBillNo._out_bill_no_ {
  interface Cancel {
    /**
     * 撤销转账
     *
     * `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716458
     */
    (data: undefined, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销转账
     *
     * `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716458
     */
    post(data: undefined, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferBills.OutBillNo._out_bill_no_.Cancel.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户单号
     *
     * 发起这笔转账时由你生成的单号。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
  }
  interface WellformedResponse {
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
     * 微信转账单号
     *
     * 受理后由微信支付生成，须存下，查单与申请回单都可用它。
     *
     * 长度 ≤ 64
     * @example '1330000071100999991182026112000019480001'
     */
    transfer_bill_no: string;
    /**
     * 单据状态
     *
     * `CANCELING` 只表示撤销已受理，须查单看到 `CANCELLED` 才算撤成，期间不能当作没付。
     *
     * - `CANCELING`：撤销中
     * - `CANCELLED`：已撤销
     * @example 'CANCELING'
     */
    state: 'CANCELING' | 'CANCELLED';
    /**
     * 最后一次单据状态变更时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
  }
}
