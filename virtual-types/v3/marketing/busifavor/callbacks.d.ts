// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor {
  interface Callbacks {
    /**
     * 查询商家券事件通知地址
     *
     * `GET /v3/marketing/busifavor/callbacks`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_8.shtml
     */
    get(config: Callbacks.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Callbacks.GetHttpMethod.WellformedResponse>>;
    /**
     * 设置商家券事件通知地址
     *
     * `POST /v3/marketing/busifavor/callbacks`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_7.shtml
     */
    (data: Callbacks.PostHttpMethod.JsonDataRequest, config?: Callbacks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Callbacks.PostHttpMethod.WellformedResponse>>;
    /**
     * 设置商家券事件通知地址
     *
     * `POST /v3/marketing/busifavor/callbacks`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_7.shtml
     */
    post(data: Callbacks.PostHttpMethod.JsonDataRequest, config?: Callbacks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Callbacks.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Callbacks.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商户号
       *
       * 微信支付分配，在商户平台「账户中心 > 商户信息」查看；页面右上角显示的是商户简称，不是它。
       *
       * 长度 8–15
       * @example '10000098'
       */
      mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 通知URL地址
     *
     * 长度 10–256；URL
     * @example 'https://pay.weixin.qq.com'
     */
    notify_url: string;
    /**
     * 商户号
     *
     * 长度 8–15
     * @example '10000098'
     */
    mchid: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Callbacks.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户号
     *
     * 微信支付分配，在商户平台「账户中心 > 商户信息」查看；页面右上角显示的是商户简称，不是它。
     *
     * 长度 8–15
     * @example '10000098'
     */
    mchid?: string;
    /**
     * 通知URL地址
     *
     * 券事件的通知发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * 长度 10–256；URL
     * @example 'https://pay.weixin.qq.com'
     */
    notify_url: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 修改时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
    /**
     * 通知URL地址
     *
     * 长度 10–256；URL
     * @example 'https://pay.weixin.qq.com'
     */
    notify_url: string;
    /**
     * 商户号
     *
     * 长度 8–15
     * @example '10000098'
     */
    mchid: string;
  }
}
