// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Users {
  interface Import {
    /**
     * 根据OpenID导入用户会员卡
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_13.shtml
     */
    (data: Import.PostHttpMethod.JsonDataRequest, config: Import.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Import.PostHttpMethod.WellformedResponse>>;
    /**
     * 根据OpenID导入用户会员卡
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_13.shtml
     */
    post(data: Import.PostHttpMethod.JsonDataRequest, config: Import.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Import.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Users.Import.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
    /**
     * 会员卡code
     * @example '478515832665'
     */
    code?: string;
    /**
     * 商户请求单号
     *
     * 由你生成并存下，须唯一。
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
  }
  interface WellformedResponse {
    /**
     * 会员卡code
     * @example '478515832665'
     */
    code: string;
  }
}
