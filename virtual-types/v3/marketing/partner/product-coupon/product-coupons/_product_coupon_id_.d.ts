// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons {
  interface _product_coupon_id_ {
    /**
     * 查询商品券
     *
     * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781292
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016434632
     */
    get(config: _product_coupon_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_product_coupon_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改商品券
     *
     * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781296
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016434633
     */
    patch(data: _product_coupon_id_.PatchHttpMethod.JsonDataRequest, config: _product_coupon_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_product_coupon_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成。
     * @example '1000000013'
     */
    product_coupon_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       * @example '120344'
       */
      brand_id: string;
    }
  }
  /** 商品券信息 */
  type WellformedResponse = WeChatPay.Components.ProductCoupon;
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
    /**
     * 修改请求单号
     *
     * 由你生成，每次修改用一个，须唯一。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    out_request_no: string;
    /**
     * 展示信息
     *
     * 用户看到的名称、图片和说明；要填哪些由券的种类决定。
     *
     * 字段：`name`、`image_url`、`background_url`、`detail_image_url_list`、`original_price`、`combo_package_list`
     */
    display_info: WeChatPay.Components.ProductCouponDisplayInfo;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成。
     * @example '1000000013'
     */
    product_coupon_id: string;
  }
  /** 商品券信息 */
  type WellformedResponse = WeChatPay.Components.ProductCoupon;
}
