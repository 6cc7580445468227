// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.CardMember.UserCards._user_card_code_ {
  interface Invalidate {
    /**
     * 作废用户会员卡
     *
     * `POST /brand/card-member/user-cards/{user_card_code}/invalidate`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015582726
     */
    (data: Invalidate.PostHttpMethod.JsonDataRequest, config: Invalidate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Invalidate.PostHttpMethod.WellformedResponse>>;
    /**
     * 作废用户会员卡
     *
     * `POST /brand/card-member/user-cards/{user_card_code}/invalidate`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015582726
     */
    post(data: Invalidate.PostHttpMethod.JsonDataRequest, config: Invalidate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Invalidate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.CardMember.UserCards._user_card_code_.Invalidate.PostHttpMethod {
  interface JsonDataRequest {
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
     * 作废原因
     *
     * 长度 ≤ 32
     * @example '传入的自定义作废原因'
     */
    invalid_reason?: string;
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     *
     * 长度 ≤ 32
     */
    card_id: string;
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
       * 品牌的微信支付公钥ID
       *
       * 填与品牌 ID 配对的微信支付公钥 ID，`PUB_KEY_ID_` 开头，在品牌经营平台的安全中心查看；服务端会核对它是不是这个品牌的。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  /** 用户的会员卡 */
  type WellformedResponse = WeChatPay.Components.BrandUserMemberCard;
}
