// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_ {
  interface Goods {
    /**
     * 查询活动指定商品列表
     *
     * `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466448
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466492
     */
    get(config: Goods.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Goods.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_.Goods.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 活动ID
     *
     * 创建活动后由微信支付返回。
     *
     * 长度 ≤ 20
     */
    activity_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页页码
       * @example 1
       */
      offset?: number;
      /**
       * 分页大小
       *
       * 一页最多返回多少条。
       * @example 20
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
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
    /** 总数 */
    total_count: number;
    /**
     * 活动ID
     *
     * 长度 ≤ 20
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     */
    activity_id: string;
    /**
     * 结果集
     *
     * 字段：`goods_id`、`create_time`、`update_time`
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    interface Data {
      /** 指定商品 */
      goods_id: string;
      /**
       * 创建时间
       *
       * RFC 3339 时间，含时区
       */
      create_time: string;
      /**
       * 更新时间
       *
       * RFC 3339 时间，含时区
       */
      update_time: string;
    }
  }
}
