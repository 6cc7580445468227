// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor {
  interface Callbacks {
    /**
     * 获取已设置的消息通知地址
     *
     * `GET /v3/marketing/favor/callbacks`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464070
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012464155
     */
    get(config: Callbacks.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Callbacks.GetHttpMethod.WellformedResponse>>;
    /**
     * 设置消息通知地址
     *
     * `POST /v3/marketing/favor/callbacks`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464198
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012464176
     */
    (data: Callbacks.PostHttpMethod.JsonDataRequest, config?: Callbacks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Callbacks.PostHttpMethod.WellformedResponse>>;
    /**
     * 设置消息通知地址
     *
     * `POST /v3/marketing/favor/callbacks`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464198
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012464176
     */
    post(data: Callbacks.PostHttpMethod.JsonDataRequest, config?: Callbacks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Callbacks.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Callbacks.GetHttpMethod {
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
       * 长度 ≤ 20
       * @example '9856888'
       */
      mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '9856888'
     */
    mchid: string;
    /**
     * 通知地址
     * @example 'https://example.com/wechatpay/notify'
     */
    notify_url: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Callbacks.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户号
     *
     * 微信支付分配，在商户平台「账户中心 > 商户信息」查看；页面右上角显示的是商户简称，不是它。
     *
     * 长度 ≤ 20
     * @example '9856888'
     */
    mchid: string;
    /**
     * 通知url地址
     *
     * 代金券的通知发到这里；须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com'
     */
    notify_url: string;
    /**
     * 回调开关
     *
     * 现在只能为 `true`；想关闭通知就到商户平台去关。
     * @example true
     */
    switch?: boolean;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 修改时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
    /**
     * 通知地址
     * @example 'https://example.com/wechatpay/notify'
     */
    notify_url: string;
  }
}
