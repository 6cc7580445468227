// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember {
  interface PayViewTokens {
    /**
     * 品牌会员展示付款码组件预授权
     *
     * `POST /v3/brand/partner/card-member/pay-view-tokens`（服务商）
     */
    (data: PayViewTokens.PostHttpMethod.JsonDataRequest, config?: PayViewTokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PayViewTokens.PostHttpMethod.WellformedResponse>>;
    /**
     * 品牌会员展示付款码组件预授权
     *
     * `POST /v3/brand/partner/card-member/pay-view-tokens`（服务商）
     */
    post(data: PayViewTokens.PostHttpMethod.JsonDataRequest, config?: PayViewTokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PayViewTokens.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.PayViewTokens.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '1004'
     */
    brand_id: string;
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 用户标识
     *
     * 用户在会员卡模板所用 AppID 下的标识，须由它取得。
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预授权token
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
