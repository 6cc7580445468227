// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserPoints {
  interface Sync {
    /**
     * 同步积分余额
     *
     * `POST /v3/brand/partner/card-member/user-points/sync`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015897280
     */
    (data: Sync.PostHttpMethod.JsonDataRequest, config?: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步积分余额
     *
     * `POST /v3/brand/partner/card-member/user-points/sync`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015897280
     */
    post(data: Sync.PostHttpMethod.JsonDataRequest, config?: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserPoints.Sync.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商家请求单号
     *
     * 由你生成，每次同步用一个，须唯一。
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _ -`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     *
     * 长度 ≤ 16
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
     * 积分余额
     *
     * 变动之后用户剩下的积分，不是这次增减了多少。
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
     * @example 'REQUEST20261201000001'
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
     * 创建会员卡模板后由微信支付生成，须存下，发卡、查会员与更新都要用它。
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
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
     * 积分余额
     * @example 1000
     */
    point_balance: number;
  }
}
