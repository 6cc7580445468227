// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_ {
  interface Deactivate {
    /**
     * 失效商品券批次
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781532
     */
    (data: Deactivate.PostHttpMethod.JsonDataRequest, config: Deactivate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deactivate.PostHttpMethod.WellformedResponse>>;
    /**
     * 失效商品券批次
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781532
     */
    post(data: Deactivate.PostHttpMethod.JsonDataRequest, config: Deactivate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deactivate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.Deactivate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
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
  }
  /** 商品券批次 */
  type WellformedResponse = WeChatPay.Components.ProductCouponStock;
}
