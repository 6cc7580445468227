// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.CouponBundles._user_coupon_bundle_id_ {
  interface Deactivate {
    /**
     * 失效用户商品券组
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280658
     */
    (data: Deactivate.PostHttpMethod.JsonDataRequest, config: Deactivate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deactivate.PostHttpMethod.WellformedResponse>>;
    /**
     * 失效用户商品券组
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280658
     */
    post(data: Deactivate.PostHttpMethod.JsonDataRequest, config: Deactivate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deactivate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.CouponBundles._user_coupon_bundle_id_.Deactivate.PostHttpMethod {
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
     * 批次组ID
     *
     * 创建多次优惠的商品券或给它添加批次组时由微信支付生成，须属于同时传入的那张商品券。
     * @example '100232301'
     */
    stock_bundle_id: string;
    /**
     * 公众账号AppID
     *
     * 须已与服务商绑定，用户的 `openid` 由它取得。
     * @example 'wx233544546545989'
     */
    appid: string;
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
     * @example '商品已下线，使用户商品券失效'
     */
    deactivate_reason: string;
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
     * 用户券组ID
     *
     * 发券组的应答返回；失效时组里的券一起失效。
     *
     * 长度 ≤ 40
     * @example '123446565767'
     */
    user_coupon_bundle_id: string;
  }
  /** 用户的商品券组 */
  type WellformedResponse = WeChatPay.Components.UserCouponBundle;
}
