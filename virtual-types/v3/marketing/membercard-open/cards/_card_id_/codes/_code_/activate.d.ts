// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_ {
  interface Activate {
    /**
     * 激活会员卡（跳转型激活）
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_10.shtml
     */
    (data: Activate.PostHttpMethod.JsonDataRequest, config: Activate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Activate.PostHttpMethod.WellformedResponse>>;
    /**
     * 激活会员卡（跳转型激活）
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_10.shtml
     */
    post(data: Activate.PostHttpMethod.JsonDataRequest, config: Activate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Activate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.Activate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 会员卡编号
     * @example '316510891298'
     */
    membership_number?: string;
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
