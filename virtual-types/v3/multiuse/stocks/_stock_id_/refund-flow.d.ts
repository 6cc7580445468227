// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Multiuse.Stocks._stock_id_ {
  interface RefundFlow {
    /**
     * 下载批次退款明细
     *
     * `GET /v3/multiuse/stocks/{stock_id}/refund-flow`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/refund-flow.html
     */
    get(config: RefundFlow.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<RefundFlow.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Multiuse.Stocks._stock_id_.RefundFlow.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     * @example '9856888'
     */
    stock_id: string;
  }
  interface WellformedResponse {
    /**
     * 下载链接
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=ja7q-s1yy1ZbROASakz0Jx4BjW3qdnympjfcB4v4yLfta1b2c3d4e5f6'
     */
    url: string;
  }
}
