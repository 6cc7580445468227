// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.PhonenumberMember {
  interface Import {
    /**
     * 导入加密手机号提醒会员领卡
     *
     * `POST /v3/marketing/membercard-open/phonenumber-member/import`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml
     */
    (data: Import.PostHttpMethod.JsonDataRequest, config: Import.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Import.PostHttpMethod.WellformedResponse>>;
    /**
     * 导入加密手机号提醒会员领卡
     *
     * `POST /v3/marketing/membercard-open/phonenumber-member/import`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml
     */
    post(data: Import.PostHttpMethod.JsonDataRequest, config: Import.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Import.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.PhonenumberMember.Import.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 会员信息
     *
     * 字段：`card_id`、`code`、`membership_number`、`registration_time`
     */
    member_information: JsonDataRequest.MemberInformation;
    /**
     * 加密手机号
     *
     * 加密 用微信支付公钥加密
     */
    encrypted_phone_number: string;
    /**
     * 自定义场景值
     *
     * 用户由此领卡时，领卡通知里原样带回，用来统计渠道。
     * @example 'my_card_CARD'
     */
    outer_str?: string;
  }
  namespace JsonDataRequest {
    /** 会员信息 */
    interface MemberInformation {
      /**
       * 会员卡ID
       *
       * 创建会员卡模板后由微信支付返回。
       * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
       */
      card_id: string;
      /**
       * 会员卡code
       * @example '478515832665'
       */
      code?: string;
      /**
       * 会员卡编号
       * @example '316510891298'
       */
      membership_number?: string;
      /**
       * 会员注册时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T10:34:56+08:00'
       */
      registration_time: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
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
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
