// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen {
  interface Callback {
    /**
     * 查询回调地址
     *
     * `GET /v3/marketing/membercard-open/callback`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_2.shtml
     */
    get(config?: Callback.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Callback.GetHttpMethod.WellformedResponse>>;
    /**
     * 设置回调地址
     *
     * `PATCH /v3/marketing/membercard-open/callback`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_1.shtml
     */
    patch(data: Callback.PatchHttpMethod.JsonDataRequest, config?: Callback.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Callback.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Callback.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 通知url地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://shangjia.com'
     */
    notify_url: string;
    /**
     * 商户号
     * @example '99999105'
     */
    mchid?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Callback.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 通知url地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com'
     */
    notify_url: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 通知url地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://shangjia.com'
     */
    notify_url: string;
    /**
     * 商户号
     * @example '99999105'
     */
    mchid?: string;
  }
}
