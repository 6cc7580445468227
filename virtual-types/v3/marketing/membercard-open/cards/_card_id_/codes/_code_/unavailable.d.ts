// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_ {
  interface Unavailable {
    /**
     * 作废用户会员卡
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_12.shtml
     */
    (data: Unavailable.PostHttpMethod.JsonDataRequest, config: Unavailable.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unavailable.PostHttpMethod.WellformedResponse>>;
    /**
     * 作废用户会员卡
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_12.shtml
     */
    post(data: Unavailable.PostHttpMethod.JsonDataRequest, config: Unavailable.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unavailable.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.Unavailable.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 失效理由
     * @example '用户违反会员条例'
     */
    reason?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 会员卡code
     *
     * 用户领取会员卡后得到，从领卡通知取得。
     * @example '478515832665'
     */
    code: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
