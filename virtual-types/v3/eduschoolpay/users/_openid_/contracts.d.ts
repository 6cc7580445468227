// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Users._openid_ {
  interface Contracts {
    /**
     * 查询用户签约列表
     *
     * `GET /v3/eduschoolpay/users/{openid}/contracts`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_4.shtml
     */
    get(config: Contracts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Contracts.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Users._openid_.Contracts.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户AppID下的用户标识
     *
     * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 签约模板号
       *
       * 向微信支付申请后取得。
       * @example '101164396123311331'
       */
      plan_id: string;
      /**
       * 签约状态
       * @example 'ADD'
       */
      contract_status: string;
      /**
       * 分页页码
       * @example 0
       */
      offset?: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 20
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 查询结果列表
     *
     * 字段：`contract_id`、`mchid`、`appid`、`openid`、`plan_id`、`contract_status`、`create_time`、`out_contract_code`
     */
    data?: WeChatPay.Components.EduSchoolContract[];
    /**
     * 请求资源起始位置
     * @example 10
     */
    offset: number;
    /**
     * 最大资源条数
     * @example 20
     */
    limit: number;
    /**
     * 资源总条数
     * @example 1234
     */
    total_count: number;
    /**
     * 相关链接
     *
     * 字段：`next`、`prev`、`self`
     */
    links: WellformedResponse.Links;
  }
  namespace WellformedResponse {
    /** 相关链接 */
    interface Links {
      /**
       * 下一页链接
       *
       * 照它请求就是下一页；最后一页为空。
       * @example '/v3/eduschoolpay/users/{openid}/contracts?offset=5&limit=5'
       */
      next?: string;
      /**
       * 上一页链接
       *
       * 照它请求就是上一页；第一页为空。
       * @example '/v3/eduschoolpay/users/{openid}/contracts?offset=5&limit=5'
       */
      prev?: string;
      /**
       * 当前链接
       * @example '/v3/eduschoolpay/users/{openid}/contracts?offset=10&limit=5'
       */
      self: string;
    }
  }
}
