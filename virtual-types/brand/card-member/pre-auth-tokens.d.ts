// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.CardMember {
  interface PreAuthTokens {
    /**
     * 入会组件预授权
     *
     * `POST /brand/card-member/pre-auth-tokens`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015582733
     */
    (data: PreAuthTokens.PostHttpMethod.JsonDataRequest, config: PreAuthTokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreAuthTokens.PostHttpMethod.WellformedResponse>>;
    /**
     * 入会组件预授权
     *
     * `POST /brand/card-member/pre-auth-tokens`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015582733
     */
    post(data: PreAuthTokens.PostHttpMethod.JsonDataRequest, config: PreAuthTokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreAuthTokens.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.CardMember.PreAuthTokens.PostHttpMethod {
  interface JsonDataRequest {
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
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
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
  interface WellformedResponse {
    /**
     * 预授权token
     *
     * 1 小时内有效，交给前端拉起开卡组件；过期须重新取。
     *
     * 长度 ≤ 32
     * @example 'd2df23f2f4fasf3gws'
     */
    token: string;
    /**
     * token 过期时间
     *
     * 生成后 1 小时，过了须重新取。
     *
     * RFC 3339 时间，含时区
     * @example '2030-05-20T13:29:35.120+08:00'
     */
    expire_time: string;
  }
}
