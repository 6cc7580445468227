// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons {
  interface _product_coupon_id_ {
    /**
     * 查询商品券
     *
     * `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`（品牌商户）
     */
    get(config: _product_coupon_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_product_coupon_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改商品券
     *
     * `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015736325
     */
    patch(data: _product_coupon_id_.PatchHttpMethod.JsonDataRequest, config: _product_coupon_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_product_coupon_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成。
     * @example '1000000013'
     */
    product_coupon_id: string;
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
  /** 商品券信息 */
  type WellformedResponse = WeChatPay.Components.BrandProductCoupon;
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.PatchHttpMethod {
  interface JsonDataRequest {
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
  /** 商品券信息 */
  type WellformedResponse = WeChatPay.Components.BrandProductCoupon;
}
