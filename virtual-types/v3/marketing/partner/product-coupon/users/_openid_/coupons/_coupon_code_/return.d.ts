// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons._coupon_code_ {
  interface Return {
    /**
     * 退券
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781599
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016435674
     */
    (data: Return.PostHttpMethod.JsonDataRequest, config: Return.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Return.PostHttpMethod.WellformedResponse>>;
    /**
     * 退券
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781599
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016435674
     */
    post(data: Return.PostHttpMethod.JsonDataRequest, config: Return.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Return.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons._coupon_code_.Return.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
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
  }
  interface WellformedResponse extends WeChatPay.Components.UserProductCoupon {
    /**
     * 多次优惠使用详情
     *
     * 字段：`use_request_no`、`use_time`、`associated_order_info`、`associated_pay_score_order_info`、`return_request_no`、`return_time`、`saved_amount`
     */
    progressive_bundle_usage_detail?: WeChatPay.Components.CouponUsageDetail;
    /**
     * 用户券组信息
     *
     * 字段：`user_coupon_bundle_id`、`user_coupon_bundle_index`、`total_count`、`used_count`
     */
    user_product_coupon_bundle_info?: WeChatPay.Components.UserCouponBundleInfo;
  }
}
