// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember {
  interface UserFeeds {
    /**
     * 创建用户动态信息
     *
     * `POST /v3/brand/partner/card-member/user-feeds`（服务商）
     */
    (data: UserFeeds.PostHttpMethod.JsonDataRequest, config?: UserFeeds.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserFeeds.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建用户动态信息
     *
     * `POST /v3/brand/partner/card-member/user-feeds`（服务商）
     */
    post(data: UserFeeds.PostHttpMethod.JsonDataRequest, config?: UserFeeds.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserFeeds.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserFeeds.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 长度 ≤ 32
     * @example '1004'
     */
    brand_id: string;
    /**
     * 会员卡模板ID
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 会员卡code
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 用户标识
     *
     * 长度 ≤ 128
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
    /**
     * 商家请求单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ -`
     * @example '100002322019090134234sfdf'
     */
    out_request_no: string;
    /**
     * 会员动态内容
     *
     * 长度 ≤ 128
     */
    cell: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 品牌ID
     *
     * 长度 ≤ 16
     * @example '1004'
     */
    brand_id: string;
    /**
     * 会员卡模板ID
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 会员卡code
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 商家请求单号
     *
     * 字符集 `0-9 A-Z a-z _ -`
     * @example '100002322019090134234sfdf'
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
