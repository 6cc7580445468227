// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons {
  interface _product_coupon_id_ {
    /**
     * 查询商品券
     *
     * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`（服务商）
     */
    get(config: _product_coupon_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_product_coupon_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改商品券
     *
     * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`（服务商）
     */
    patch(data: _product_coupon_id_.PatchHttpMethod.JsonDataRequest, config: _product_coupon_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_product_coupon_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商品券ID
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
     * @example '120344'
     */
    brand_id: string;
    /**
     * 修改请求单号
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    out_request_no: string;
    /**
     * 展示信息
     *
     * 字段：`name`、`image_url`、`background_url`、`detail_image_url_list`、`original_price`、`combo_package_list`
     */
    display_info: WeChatPay.Components.ProductCouponDisplayInfo;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商品券ID
     * @example '1000000013'
     */
    product_coupon_id: string;
  }
  /** 商品券信息 */
  type WellformedResponse = WeChatPay.Components.ProductCoupon;
}
