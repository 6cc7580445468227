// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Transfer {
  interface BillReceipt {
    /**
     * 转账电子回单申请受理
     *
     * `POST /v3/transfer/bill-receipt`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_11.shtml
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_1.shtml
     */
    (data: BillReceipt.PostHttpMethod.JsonDataRequest, config?: BillReceipt.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BillReceipt.PostHttpMethod.WellformedResponse>>;
    /**
     * 转账电子回单申请受理
     *
     * `POST /v3/transfer/bill-receipt`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_11.shtml
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_1.shtml
     */
    post(data: BillReceipt.PostHttpMethod.JsonDataRequest, config?: BillReceipt.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BillReceipt.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.BillReceipt.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商家批次单号
     *
     * 发起批量转账时由你生成并存下，之后查询与重试都用它。
     *
     * 长度 5–32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 转账账单电子回单 */
  type WellformedResponse = WeChatPay.Components.TransferBillReceipt;
}
