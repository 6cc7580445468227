// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.User {
  interface Cards {
    /**
     * 查询用户在品牌下所有会员卡
     *
     * `GET /v3/marketing/membercard-open/user/cards`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_5.shtml
     */
    get(config: Cards.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cards.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.User.Cards.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 用户标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
       */
      openid: string;
      /**
       * 商户AppId
       *
       * 须已与商户号或品牌绑定，用户的 OpenID 由它取得。
       *
       * 长度 ≤ 32
       * @example 'wxea9c30890f48d5ae'
       */
      appid?: string;
      /**
       * 分页页码
       * @default 0
       */
      offset: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 会员卡列表
     *
     * 字段：`card_id`、`code`
     */
    data?: WellformedResponse.Data[];
    /**
     * 总数量
     * @example 20
     */
    total_count: number;
    /**
     * 分页页码
     * @example 1
     */
    offset: number;
    /**
     * 分页大小
     * @example 20
     */
    limit: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 会员卡ID
       * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
       */
      card_id?: string;
      /**
       * 会员卡code
       * @example '478515832665'
       */
      code?: string;
    }
  }
}
