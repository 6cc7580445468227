// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards {
  interface _user_card_code_ {
    /**
     * 查询用户会员卡信息
     *
     * `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336980
     */
    get(config: _user_card_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_user_card_code_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改用户会员卡信息
     *
     * `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336985
     */
    patch(data: _user_card_code_.PatchHttpMethod.JsonDataRequest, config: _user_card_code_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_user_card_code_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards._user_card_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡code
     *
     * 用户的会员卡在这个模板下的编码。由微信支付分配还是由你分配，取决于模板的编码分配方式；由你分配时，以同步开卡结果时传的为准。
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
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
       * 会员卡模版ID
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
    }
  }
  /** 用户的会员卡 */
  type WellformedResponse = WeChatPay.Components.UserMemberCard;
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards._user_card_code_.PatchHttpMethod {
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
     * 会员卡模板 ID
     *
     * 创建会员卡模板后由微信支付返回。
     *
     * 长度 ≤ 32
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
     * 卡背景颜色
     *
     * 十六进制的 RGB 颜色，用在卡的正面。
     *
     * 长度 ≤ 7
     * @example '#FFFF00'
     */
    card_color?: string;
    /**
     * 卡背景图URL
     *
     * 须是图片上传接口返回的地址，外部链接不能用。
     *
     * 长度 ≤ 256；URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    card_picture_url?: string;
    /**
     * 加密的手机号
     *
     * 用户注册会员的手机号，加密后传。
     *
     * 长度 ≤ 512；加密 用微信支付公钥加密
     */
    phone_number?: string;
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
     * 会员卡有效期
     *
     * 从激活会员卡时算起，可以是固定的起止日，也可以是激活后若干天。
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`
     */
    valid_date_information?: WeChatPay.Components.MemberCardValidDate;
    /**
     * 用户开卡时填写的个人信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: WeChatPay.Components.MemberUserInformationRequest;
    /**
     * 商家数据包
     *
     * 微信支付不解读它，查询会员卡时原样返回，用户看不到。
     *
     * 长度 ≤ 256 字符
     * @example '自定义数据说明'
     */
    attach?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡code
     *
     * 用户的会员卡在这个模板下的编码。由微信支付分配还是由你分配，取决于模板的编码分配方式；由你分配时，以同步开卡结果时传的为准。
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
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
