// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.CardMember {
  interface UserFeeds {
    /**
     * 创建用户动态信息
     *
     * `POST /brand/card-member/user-feeds`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015582679
     */
    (data: UserFeeds.PostHttpMethod.JsonDataRequest, config: UserFeeds.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserFeeds.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建用户动态信息
     *
     * `POST /brand/card-member/user-feeds`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015582679
     */
    post(data: UserFeeds.PostHttpMethod.JsonDataRequest, config: UserFeeds.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserFeeds.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.CardMember.UserFeeds.PostHttpMethod {
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
     * 会员卡code
     *
     * 用户的会员卡在这个模板下的编码。由微信支付分配还是由你分配，取决于模板的编码分配方式；由你分配时，以同步开卡结果时传的为准。
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
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
     * 商家请求单号
     *
     * 由你生成，一条动态用一个，须唯一。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ -`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 会员动态内容
     *
     * JSON 文本，内容与下单时同步的实时动态里的 `cell` 相同。
     *
     * 长度 ≤ 128
     */
    cell: string;
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
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付生成，须存下，发卡、查会员与更新都要用它。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 会员卡code
     *
     * 会员在这个模板下的编号，须存下，查询与更新这张卡都用它。
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 商家请求单号
     *
     * 字符集 `0-9 A-Z a-z _ -`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 会员动态内容
     *
     * 长度 ≤ 128
     * @example '15_1200_1'
     */
    cell: string;
  }
}
