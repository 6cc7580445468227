// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember {
  interface PreAuthTokens {
    /**
     * 入会组件预授权
     *
     * `POST /v3/brand/partner/card-member/pre-auth-tokens`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336986
     */
    (data: PreAuthTokens.PostHttpMethod.JsonDataRequest, config?: PreAuthTokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreAuthTokens.PostHttpMethod.WellformedResponse>>;
    /**
     * 入会组件预授权
     *
     * `POST /v3/brand/partner/card-member/pre-auth-tokens`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336986
     */
    post(data: PreAuthTokens.PostHttpMethod.JsonDataRequest, config?: PreAuthTokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreAuthTokens.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.PreAuthTokens.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     *
     * 长度 ≤ 32
     * @example '1004'
     */
    brand_id: string;
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 用户标识
     *
     * 用户在会员卡模板所用 AppID 下的标识，须由它取得。
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
     * 1 小时内有效，交给前端拉起开卡组件；过期须重新取。
     *
     * 长度 ≤ 32
     * @example 'd2df23f2f4fasf3gws'
     */
    token: string;
    /**
     * token 过期时间
     *
     * 生成后 1 小时，过了须重新取。
     *
     * RFC 3339 时间，含时区
     * @example '2030-05-20T13:29:35.120+08:00'
     */
    expire_time: string;
  }
}
