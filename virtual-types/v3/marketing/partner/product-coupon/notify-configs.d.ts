// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon {
  interface NotifyConfigs {
    /**
     * 获取商品券事件通知地址
     *
     * `GET /v3/marketing/partner/product-coupon/notify-configs`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781284
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016435718
     */
    get(config?: NotifyConfigs.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NotifyConfigs.GetHttpMethod.WellformedResponse>>;
    /**
     * 设置商品券事件通知地址
     *
     * `POST /v3/marketing/partner/product-coupon/notify-configs`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781286
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016435719
     */
    (data: NotifyConfigs.PostHttpMethod.JsonDataRequest, config?: NotifyConfigs.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NotifyConfigs.PostHttpMethod.WellformedResponse>>;
    /**
     * 设置商品券事件通知地址
     *
     * `POST /v3/marketing/partner/product-coupon/notify-configs`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781286
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016435719
     */
    post(data: NotifyConfigs.PostHttpMethod.JsonDataRequest, config?: NotifyConfigs.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NotifyConfigs.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.NotifyConfigs.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 通知URL地址
     *
     * URL
     * @example 'https://pay.weixin.qq.com'
     */
    notify_url: string;
    /**
     * 修改时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.NotifyConfigs.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 通知URL地址
     *
     * 券事件的通知发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com'
     */
    notify_url: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 通知URL地址
     *
     * URL
     * @example 'https://pay.weixin.qq.com'
     */
    notify_url: string;
    /**
     * 修改时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
  }
}
