// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.PhoneMembercard {
  interface Import {
    /**
     * 根据手机号导入用户会员卡
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`（直连商户、服务商）
     */
    (data: Import.PostHttpMethod.JsonDataRequest, config: Import.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Import.PostHttpMethod.WellformedResponse>>;
    /**
     * 根据手机号导入用户会员卡
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`（直连商户、服务商）
     */
    post(data: Import.PostHttpMethod.JsonDataRequest, config: Import.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Import.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.PhoneMembercard.Import.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 用户加密手机号
     *
     * 加密 用微信支付公钥加密
     */
    encrypted_phone_number: string;
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
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 会员卡code
     * @example '478515832665'
     */
    code: string;
  }
}
