// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy.ReturnReceipts {
  interface _subsidy_return_receipt_id_ {
    /**
     * 查询商家券营销补差回退单详情
     *
     * `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml
     */
    get(config: _subsidy_return_receipt_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_subsidy_return_receipt_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy.ReturnReceipts._subsidy_return_receipt_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 补差回退单号
     *
     * 发起请求的应答返回。
     * @example '2120261120165100000000000001'
     */
    subsidy_return_receipt_id: string;
  }
  /** 营销补差回退单 */
  type WellformedResponse = WeChatPay.Components.SubsidyReturnReceipt;
}
