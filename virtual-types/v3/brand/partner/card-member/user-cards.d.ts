// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember {
  interface UserCards {
    /**
     * 查询用户在品牌下所有会员卡
     *
     * `GET /v3/brand/partner/card-member/user-cards`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336984
     */
    get(config: UserCards.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserCards.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
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
       * 用户标识
       *
       * 用户在会员卡模板所用 AppID 下的标识，须由它取得。
       *
       * 长度 ≤ 128
       * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
       */
      openid: string;
      /**
       * 用户会员卡状态
       *
       * - `UNACTIVATED`：未激活
       * - `EFFECTIVE`：已生效
       * - `EXPIRED`：已过期
       * - `INVALID`：已失效
       */
      user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID';
      /**
       * 分页开始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回。
       * @default 0
       */
      offset: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 20
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 总数量
     * @example 20
     */
    total_count: number;
    /**
     * 分页开始位置
     * @example 1
     */
    offset: number;
    /**
     * 分页大小
     * @example 20
     */
    limit: number;
    /**
     * 会员卡列表
     *
     * 字段：`user_card_code`、`card_id`、`openid`、`card_color`、`card_picture_url`、`card_type`、`phone_number`、`level`、`valid_date_information`、`pickup_time`、`user_information`、`attach` 等 18 个
     */
    data?: WeChatPay.Components.UserMemberCard[];
  }
}
