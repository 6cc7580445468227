// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan._sp_mchid_ {
  interface NotifyUrl {
    /**
     * 设置投放计划回调地址
     *
     * `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
     */
    (data: NotifyUrl.PostHttpMethod.JsonDataRequest, config: NotifyUrl.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NotifyUrl.PostHttpMethod.WellformedResponse>>;
    /**
     * 设置投放计划回调地址
     *
     * `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
     */
    post(data: NotifyUrl.PostHttpMethod.JsonDataRequest, config: NotifyUrl.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NotifyUrl.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan._sp_mchid_.NotifyUrl.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 通知url地址
     *
     * 投放计划的通知发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com'
     */
    notify_url: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 服务商商户号
     *
     * 发起调用的服务商自己的商户号，与请求签名用的须是同一个。
     * @example '298689900'
     */
    sp_mchid: string;
  }
  interface WellformedResponse {
    /**
     * 通知地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com'
     */
    notify_url: string;
  }
}
