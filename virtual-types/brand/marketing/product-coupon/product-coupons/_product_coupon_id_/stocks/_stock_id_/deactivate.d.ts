// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_ {
  interface Deactivate {
    /**
     * 失效商品券批次
     *
     * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`（品牌商户）
     */
    (data: Deactivate.PostHttpMethod.JsonDataRequest, config: Deactivate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deactivate.PostHttpMethod.WellformedResponse>>;
    /**
     * 失效商品券批次
     *
     * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`（品牌商户）
     */
    post(data: Deactivate.PostHttpMethod.JsonDataRequest, config: Deactivate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deactivate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.Deactivate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 失效请求单号
     *
     * 由你生成，每次失效用一个，须唯一并存下。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    out_request_no: string;
    /**
     * 失效原因
     *
     * 供日后查询，记下为什么失效。
     *
     * 长度 ≤ 150 字符
     * @example '批次信息有误，重新创建'
     */
    deactivate_reason: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成。
     * @example '1000000013'
     */
    product_coupon_id: string;
    /**
     * 批次ID
     *
     * 创建商品券或给它添加批次时由微信支付生成，须属于同时传入的那张商品券。
     * @example '1000000013001'
     */
    stock_id: string;
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
  /** 商品券批次 */
  type WellformedResponse = WeChatPay.Components.BrandProductCouponStock;
}
