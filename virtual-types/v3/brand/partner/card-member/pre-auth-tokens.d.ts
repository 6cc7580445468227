// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember {
  interface PreAuthTokens {
    /**
     * 入会组件预授权
     *
     * `POST /v3/brand/partner/card-member/pre-auth-tokens`（服务商）
     */
    (data: PreAuthTokens.PostHttpMethod.JsonDataRequest, config?: PreAuthTokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreAuthTokens.PostHttpMethod.WellformedResponse>>;
    /**
     * 入会组件预授权
     *
     * `POST /v3/brand/partner/card-member/pre-auth-tokens`（服务商）
     */
    post(data: PreAuthTokens.PostHttpMethod.JsonDataRequest, config?: PreAuthTokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreAuthTokens.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.PreAuthTokens.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 长度 ≤ 32
     * @example '1004'
     */
    brand_id: string;
    /**
     * 会员卡模板ID
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 用户标识
     *
     * 长度 ≤ 128
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预授权token
     *
     * 长度 ≤ 32
     * @example 'd2df23f2f4fasf3gws'
     */
    token: string;
    /**
     * token 过期时间
     *
     * RFC 3339 时间，含时区
     * @example '2030-05-20T13:29:35.120+08:00'
     */
    expire_time: string;
  }
}
