// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_ {
  interface PreSendCouponBundle {
    /**
     * 向用户预发放商品券批次组
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280670
     */
    (data: PreSendCouponBundle.PostHttpMethod.JsonDataRequest, config: PreSendCouponBundle.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreSendCouponBundle.PostHttpMethod.WellformedResponse>>;
    /**
     * 向用户预发放商品券批次组
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280670
     */
    post(data: PreSendCouponBundle.PostHttpMethod.JsonDataRequest, config: PreSendCouponBundle.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreSendCouponBundle.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.PreSendCouponBundle.PostHttpMethod {
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
     * 发券请求单号
     *
     * 由你生成，每次发券用一个，须唯一并存下。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    send_request_no: string;
    /**
     * 自定义附加信息
     *
     * 微信支付不解读它，查询用户的券和通知时原样返回；从别的渠道发的券没有它。
     *
     * 长度 ≤ 150 字符
     */
    attach?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oh-394z-6CGkNoJrsDLTTUKiAnp4'
     */
    openid: string;
  }
  interface WellformedResponse {
    /**
     * 预发券token
     *
     * 5 分钟内有效，交给领券组件；过期须重新预发。
     *
     * 长度 ≤ 1024
     * @example 'ABBpZjCfAAABAAAAAACmTrRvExc7XKea-'
     */
    token: string;
  }
}
