// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.MembershipActivities._activity_id_ {
  interface Terminate {
    /**
     * 终止品牌会员发券活动
     *
     * `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016588028
     */
    (data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 终止品牌会员发券活动
     *
     * `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016588028
     */
    post(data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.MembershipActivities._activity_id_.Terminate.PostHttpMethod {
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
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 活动ID
     *
     * 创建活动后由微信支付返回。
     * @example 371067
     */
    activity_id: number;
  }
  /** 会员开卡活动 */
  type WellformedResponse = WeChatPay.Components.MembershipActivity;
}
