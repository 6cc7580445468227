// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Transfer.BillReceipt {
  interface _out_batch_no_ {
    /**
     * 查询转账电子回单
     *
     * `GET /v3/transfer/bill-receipt/{out_batch_no}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_12.shtml
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_2.shtml
     */
    get(config: _out_batch_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_batch_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.BillReceipt._out_batch_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商家批次单号
     *
     * 发起批量转账时由你生成并存下，之后查询与重试都用它。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
  }
  /** 转账账单电子回单 */
  type WellformedResponse = WeChatPay.Components.TransferBillReceipt;
}
