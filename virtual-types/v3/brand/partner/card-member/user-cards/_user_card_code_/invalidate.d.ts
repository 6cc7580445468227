// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards._user_card_code_ {
  interface Invalidate {
    /**
     * 作废用户会员卡
     *
     * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336983
     */
    (data: Invalidate.PostHttpMethod.JsonDataRequest, config: Invalidate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Invalidate.PostHttpMethod.WellformedResponse>>;
    /**
     * 作废用户会员卡
     *
     * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336983
     */
    post(data: Invalidate.PostHttpMethod.JsonDataRequest, config: Invalidate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Invalidate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards._user_card_code_.Invalidate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 用户标识
     *
     * 用户在会员卡模板所用 AppID 下的标识，须由它取得。
     *
     * 长度 ≤ 128
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
    /**
     * 作废原因
     *
     * 长度 ≤ 32
     * @example '传入的自定义作废原因'
     */
    invalid_reason?: string;
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     *
     * 长度 ≤ 32
     * @example '123456789'
     */
    brand_id: string;
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     *
     * 长度 ≤ 32
     */
    card_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡code
     *
     * 用户的会员卡在这个模板下的编码。由微信支付分配还是由你分配，取决于模板的编码分配方式；由你分配时，以同步开卡结果时传的为准。
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
  }
  /** 用户的会员卡 */
  type WellformedResponse = WeChatPay.Components.UserMemberCard;
}
