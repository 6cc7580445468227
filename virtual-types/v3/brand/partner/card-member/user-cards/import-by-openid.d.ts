// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards {
  interface ImportByOpenid {
    /**
     * 根据OpenID导入用户会员卡
     *
     * `POST /v3/brand/partner/card-member/user-cards/import-by-openid`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336981
     */
    (data: ImportByOpenid.PostHttpMethod.JsonDataRequest, config: ImportByOpenid.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ImportByOpenid.PostHttpMethod.WellformedResponse>>;
    /**
     * 根据OpenID导入用户会员卡
     *
     * `POST /v3/brand/partner/card-member/user-cards/import-by-openid`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336981
     */
    post(data: ImportByOpenid.PostHttpMethod.JsonDataRequest, config: ImportByOpenid.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ImportByOpenid.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards.ImportByOpenid.PostHttpMethod {
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
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
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
     * 会员卡code
     *
     * 用户的会员卡在这个模板下的编码。由微信支付分配还是由你分配，取决于模板的编码分配方式；由你分配时，以同步开卡结果时传的为准。
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 加密的手机号
     *
     * 用户注册会员的手机号，加密后传。
     *
     * 长度 ≤ 512；加密 用微信支付公钥加密
     */
    phone_number?: string;
    /**
     * 卡背景颜色
     *
     * 十六进制的 RGB 颜色，用在卡的正面。
     *
     * 长度 ≤ 7
     * @example '#FFFF00'
     */
    card_color?: string;
    /**
     * 卡图片
     *
     * 只替换这位用户的卡面背景，须是图片上传接口返回的地址。
     *
     * 长度 ≤ 256
     */
    card_picture_url?: string;
    /**
     * 等级
     *
     * 展示给用户的等级，文字由你自定。
     *
     * 长度 ≤ 10
     * @example '钻石会员'
     */
    level?: string;
    /**
     * 用户开卡时填写的个人信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: WeChatPay.Components.MemberUserInformationRequest;
    /**
     * 会员卡有效期
     *
     * 类型须与会员卡模板的一致：固定的起止日、领取后若干天或永久。
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`
     */
    valid_date_information?: WeChatPay.Components.MemberCardValidDate;
    /**
     * 领取时间
     *
     * 有效期按领取后的天数算时才填，须早于现在；已经过期的卡不能导入。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    pickup_time?: string;
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
