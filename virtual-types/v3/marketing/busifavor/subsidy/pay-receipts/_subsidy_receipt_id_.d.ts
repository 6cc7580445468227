// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy.PayReceipts {
  interface _subsidy_receipt_id_ {
    /**
     * 查询营销补差付款单详情
     *
     * `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml
     */
    get(config: _subsidy_receipt_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_subsidy_receipt_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy.PayReceipts._subsidy_receipt_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 补差付款单号
     *
     * 发起请求的应答返回。
     *
     * 长度 28–32
     * @example '1120261120165100000000000001'
     */
    subsidy_receipt_id: string;
  }
  /** 营销补差付款单 */
  type WellformedResponse = WeChatPay.Components.SubsidyPayReceipt;
}
