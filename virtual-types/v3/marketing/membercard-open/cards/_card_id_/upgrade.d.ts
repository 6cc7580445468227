// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_ {
  interface Upgrade {
    /**
     * 老会员卡模板升级
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_6.shtml
     */
    (data: Upgrade.PostHttpMethod.JsonDataRequest, config: Upgrade.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upgrade.PostHttpMethod.WellformedResponse>>;
    /**
     * 老会员卡模板升级
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_6.shtml
     */
    post(data: Upgrade.PostHttpMethod.JsonDataRequest, config: Upgrade.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upgrade.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Upgrade.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     * @example '1001622624'
     */
    brand_id: string;
    /**
     * 商户AppId
     *
     * 须已与商户号或品牌绑定，用户的 OpenID 由它取得。
     *
     * 长度 ≤ 32
     * @example 'wxea9c30890f48d5ae'
     */
    appid: string;
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
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
