// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon {
  interface NotifyConfigs {
    /**
     * 获取商品券事件通知地址
     *
     * `GET /brand/marketing/product-coupon/notify-configs`（品牌商户）
     */
    get(config: NotifyConfigs.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NotifyConfigs.GetHttpMethod.WellformedResponse>>;
    /**
     * 设置商品券事件通知地址
     *
     * `POST /brand/marketing/product-coupon/notify-configs`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015736293
     */
    (data: NotifyConfigs.PostHttpMethod.JsonDataRequest, config: NotifyConfigs.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NotifyConfigs.PostHttpMethod.WellformedResponse>>;
    /**
     * 设置商品券事件通知地址
     *
     * `POST /brand/marketing/product-coupon/notify-configs`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015736293
     */
    post(data: NotifyConfigs.PostHttpMethod.JsonDataRequest, config: NotifyConfigs.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NotifyConfigs.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.NotifyConfigs.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 品牌的微信支付公钥ID
       *
       * 填与品牌 ID 配对的微信支付公钥 ID，`PUB_KEY_ID_` 开头，在品牌经营平台的安全中心查看；服务端会核对它是不是这个品牌的。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
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
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.NotifyConfigs.PostHttpMethod {
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
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 品牌的微信支付公钥ID
       *
       * 填与品牌 ID 配对的微信支付公钥 ID，`PUB_KEY_ID_` 开头，在品牌经营平台的安全中心查看；服务端会核对它是不是这个品牌的。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
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
