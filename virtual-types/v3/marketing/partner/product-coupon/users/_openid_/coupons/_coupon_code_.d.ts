// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons {
  interface _coupon_code_ {
    /**
     * 查询用户商品券详情
     *
     * `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`（服务商）
     */
    get(config: _coupon_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_coupon_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons._coupon_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     * @example 'oh-394z-6CGkNoJrsDLTTUKiAnp4'
     */
    openid: string;
    /**
     * 用户商品券Code
     *
     * 长度 ≤ 40
     * @example '123446565767'
     */
    coupon_code: string;
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
      /**
       * 商品券ID
       * @example '1000000013'
       */
      product_coupon_id: string;
      /**
       * 批次ID
       * @example '1000000013001'
       */
      stock_id: string;
      /**
       * 公众账号AppID
       * @example 'wx233544546545989'
       */
      appid: string;
    }
  }
  /** 用户的商品券 */
  type WellformedResponse = WeChatPay.Components.UserProductCoupon;
}
