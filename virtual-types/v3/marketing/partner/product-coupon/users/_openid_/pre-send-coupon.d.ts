// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_ {
  interface PreSendCoupon {
    /**
     * 向用户预发放商品券
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016434365
     */
    (data: PreSendCoupon.PostHttpMethod.JsonDataRequest, config: PreSendCoupon.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreSendCoupon.PostHttpMethod.WellformedResponse>>;
    /**
     * 向用户预发放商品券
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016434365
     */
    post(data: PreSendCoupon.PostHttpMethod.JsonDataRequest, config: PreSendCoupon.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreSendCoupon.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.PreSendCoupon.PostHttpMethod {
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
     * 用户商品券Code
     *
     * 由你给这张券编的码，须唯一；只在 `coupon_code_mode` 为 `API_ASSIGN` 时传，其他方式由微信支付分配。
     *
     * 长度 ≤ 40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '123446565767'
     */
    coupon_code?: string;
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
     * 长度 6–128 字符；字符集 `0-9 A-Z a-z _ -`
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
