// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.CardMember {
  interface UserCards {
    /**
     * 查询用户在品牌下所有会员卡
     *
     * `GET /brand/card-member/user-cards`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015582718
     */
    get(config: UserCards.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserCards.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.CardMember.UserCards.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Params {
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
     * 字段：`user_card_code`、`card_id`、`openid`、`card_color`、`card_picture_url`、`card_type`、`phone_number`、`level`、`valid_date_information`、`pickup_time`、`user_information`、`attach` 等 17 个
     */
    data?: WeChatPay.Components.BrandUserMemberCard[];
  }
}
