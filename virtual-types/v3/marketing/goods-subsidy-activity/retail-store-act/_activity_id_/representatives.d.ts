// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._activity_id_ {
  interface Representatives {
    /**
     * 查询零售小店活动业务代理
     *
     * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-representative.html
     */
    get(config: Representatives.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Representatives.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._activity_id_.Representatives.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 零售小店活动ID
     * @example '3118550000000004'
     */
    activity_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页页码
       * @example 0
       */
      offset: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 10
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 小店活动业代总数
     * @example 1000
     */
    total_count?: number;
    /**
     * 小店活动业代集合
     *
     * 字段：`openid`
     */
    data?: WellformedResponse.Data[];
    /**
     * 分页页码
     * @example 0
     */
    offset: number;
    /**
     * 分页大小
     * @example 10
     */
    limit: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 业务代理的OpenID
       * @example 'oK7fFt8zzEZ909XH-LE2#'
       */
      openid: string;
    }
  }
}
