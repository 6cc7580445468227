// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_ {
  interface Start {
    /**
     * 激活代金券批次
     *
     * `POST /v3/marketing/favor/stocks/{stock_id}/start`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460137
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012460237
     */
    (data: Start.PostHttpMethod.JsonDataRequest, config: Start.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Start.PostHttpMethod.WellformedResponse>>;
    /**
     * 激活代金券批次
     *
     * `POST /v3/marketing/favor/stocks/{stock_id}/start`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460137
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012460237
     */
    post(data: Start.PostHttpMethod.JsonDataRequest, config: Start.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Start.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_.Start.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 创建批次的商户号
     *
     * 创建这一批次的商户；批次若不是它创建的，会查不到或被拒绝。
     *
     * 长度 ≤ 20
     * @example '8956000'
     */
    stock_creator_mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建代金券批次时由微信支付生成，在创建接口的应答或商户平台取得；须是 `stock_creator_mchid` 创建的那一批。
     *
     * 长度 ≤ 20
     */
    stock_id: string;
  }
  interface WellformedResponse {
    /**
     * 生效时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    start_time: string;
    /**
     * 批次号
     *
     * 长度 ≤ 20
     * @example '9865000'
     */
    stock_id: string;
  }
}
