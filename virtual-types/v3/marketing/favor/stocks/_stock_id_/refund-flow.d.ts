// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_ {
  interface RefundFlow {
    /**
     * 下载批次退款明细
     *
     * `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_11.shtml
     */
    get(config: RefundFlow.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<RefundFlow.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_.RefundFlow.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 长度 ≤ 20
     */
    stock_id: string;
  }
  interface WellformedResponse {
    /**
     * 下载链接
     * @example 'download://example.csv'
     */
    url: string;
    /**
     * 安全校验码
     * @example '8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f'
     */
    hash_value: string;
    /**
     * 哈希算法类型
     * @example 'SHA1'
     */
    hash_type: string;
  }
}
