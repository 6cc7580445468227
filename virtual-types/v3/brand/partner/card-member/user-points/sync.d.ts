// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserPoints {
  interface Sync {
    /**
     * 同步积分余额
     *
     * `POST /v3/brand/partner/card-member/user-points/sync`（服务商）
     */
    (data: Sync.PostHttpMethod.JsonDataRequest, config?: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步积分余额
     *
     * `POST /v3/brand/partner/card-member/user-points/sync`（服务商）
     */
    post(data: Sync.PostHttpMethod.JsonDataRequest, config?: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserPoints.Sync.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商家请求单号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _ -`
     * @example '100002322019090134234sfdf'
     */
    out_request_no: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 16
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
     * 用户标识
     *
     * 长度 ≤ 128
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
    /**
     * 会员卡code
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 积分余额
     * @example 1000
     */
    point_balance: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商家请求单号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _ -`
     * @example '100002322019090134234sfdf'
     */
    out_request_no: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 16
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
     * 用户标识
     *
     * 长度 ≤ 128
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
    /**
     * 会员卡code
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 积分余额
     * @example 1000
     */
    point_balance: number;
  }
}
