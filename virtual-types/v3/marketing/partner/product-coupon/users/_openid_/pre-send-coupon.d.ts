// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_ {
  interface PreSendCoupon {
    /**
     * 向用户预发放商品券
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`（服务商）
     */
    (data: PreSendCoupon.PostHttpMethod.JsonDataRequest, config: PreSendCoupon.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreSendCoupon.PostHttpMethod.WellformedResponse>>;
    /**
     * 向用户预发放商品券
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`（服务商）
     */
    post(data: PreSendCoupon.PostHttpMethod.JsonDataRequest, config: PreSendCoupon.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreSendCoupon.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.PreSendCoupon.PostHttpMethod {
  interface JsonDataRequest {
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
     * 用户商品券Code
     *
     * 长度 ≤ 40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '123446565767'
     */
    coupon_code?: string;
    /**
     * 公众账号AppID
     * @example 'wx233544546545989'
     */
    appid: string;
    /**
     * 发券请求单号
     *
     * 长度 6–128 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    send_request_no: string;
    /**
     * 自定义附加信息
     *
     * 长度 ≤ 150 字符
     */
    attach?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     * @example 'oh-394z-6CGkNoJrsDLTTUKiAnp4'
     */
    openid: string;
  }
  interface WellformedResponse {
    /**
     * 预发券token
     *
     * 长度 ≤ 1024
     * @example 'ABBpZjCfAAABAAAAAACmTrRvExc7XKea-'
     */
    token: string;
  }
}
