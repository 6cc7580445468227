// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards {
  interface ImportByPhone {
    /**
     * 根据手机号导入用户会员卡
     *
     * `POST /v3/brand/partner/card-member/user-cards/import-by-phone`（服务商）
     */
    (data: ImportByPhone.PostHttpMethod.JsonDataRequest, config: ImportByPhone.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ImportByPhone.PostHttpMethod.WellformedResponse>>;
    /**
     * 根据手机号导入用户会员卡
     *
     * `POST /v3/brand/partner/card-member/user-cards/import-by-phone`（服务商）
     */
    post(data: ImportByPhone.PostHttpMethod.JsonDataRequest, config: ImportByPhone.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ImportByPhone.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards.ImportByPhone.PostHttpMethod {
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
     * 加密的手机号
     *
     * 加密 用微信支付公钥加密
     */
    phone_number: string;
    /**
     * 会员卡code
     *
     * 用户的会员卡在这个模板下的编码。由微信支付分配还是由你分配，取决于模板的编码分配方式；由你分配时，以同步开卡结果时传的为准。
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 用户开卡时填写的个人信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: WeChatPay.Components.MemberUserInformationRequest;
    /**
     * 会员卡有效期
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`
     */
    date_information: WeChatPay.Components.TypedMemberCardValidDate;
    /**
     * 领取时间
     *
     * 有效期按领取后的天数算时才填，须早于现在；已经过期的卡不能导入。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    pickup_time: string;
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
  /** 用户的会员卡 */
  type WellformedResponse = WeChatPay.Components.UserMemberCard;
}
