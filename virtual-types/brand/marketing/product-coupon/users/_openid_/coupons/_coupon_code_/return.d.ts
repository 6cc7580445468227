// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.Users._openid_.Coupons._coupon_code_ {
  interface Return {
    /**
     * 退券
     *
     * `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return`（品牌商户）
     */
    (data: Return.PostHttpMethod.JsonDataRequest, config: Return.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Return.PostHttpMethod.WellformedResponse>>;
    /**
     * 退券
     *
     * `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return`（品牌商户）
     */
    post(data: Return.PostHttpMethod.JsonDataRequest, config: Return.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Return.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.Users._openid_.Coupons._coupon_code_.Return.PostHttpMethod {
  interface JsonDataRequest {
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
    /**
     * 公众账号AppID
     *
     * 须已与服务商绑定，用户的 `openid` 由它取得。
     * @example 'wx233544546545989'
     */
    appid: string;
    /**
     * 退券请求单号
     *
     * 由你生成，每次退券用一个，须唯一并存下。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    out_request_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oh-394z-6CGkNoJrsDLTTUKiAnp4'
     */
    openid: string;
    /**
     * 用户商品券Code
     *
     * 用户手里那张券的唯一标识，发券的应答或通知里有。
     *
     * 长度 ≤ 40
     * @example '123446565767'
     */
    coupon_code: string;
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
  interface WellformedResponse extends WeChatPay.Components.BrandUserProductCoupon {
    /**
     * 多次优惠使用详情
     *
     * 字段：`use_request_no`、`use_time`、`associated_order_info`、`associated_pay_score_order_info`、`return_request_no`、`return_time`
     */
    progressive_bundle_usage_detail?: WeChatPay.Components.BrandCouponUsageDetail;
    /**
     * 用户券组信息
     *
     * 字段：`user_coupon_bundle_id`、`user_coupon_bundle_index`、`total_count`、`used_count`
     */
    user_product_coupon_bundle_info?: WeChatPay.Components.UserCouponBundleInfo;
  }
}
