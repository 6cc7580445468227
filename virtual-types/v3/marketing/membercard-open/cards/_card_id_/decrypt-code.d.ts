// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_ {
  interface DecryptCode {
    /**
     * 加密code解码（跳转型激活）
     *
     * `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_4.shtml
     */
    get(config: DecryptCode.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DecryptCode.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.DecryptCode.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 加密code
       *
       * 用户从会员卡跳到你的页面时，地址里带来的密文。
       * @example 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE'
       */
      encrypt_code: string;
    }
  }
  interface WellformedResponse {
    /**
     * 会员卡code
     * @example '751234212312'
     */
    code: string;
  }
}
