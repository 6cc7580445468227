// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_ {
  interface Merchants {
    /**
     * 查询活动发券商户号
     *
     * `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466149
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466191
     */
    get(config: Merchants.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Merchants.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_.Merchants.GetHttpMethod {
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
       * @example 0
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
     * @example 0
     */
    offset: number;
    /**
     * 分页大小
     * @example 20
     */
    limit: number;
    /** 总数 */
    total_count: number;
    /** 活动ID */
    activity_id: string;
    /**
     * 结果集
     *
     * 字段：`mchid`、`merchant_name`、`create_time`、`update_time`
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 商户号
       *
       * 长度 ≤ 15
       */
      mchid: string;
      /** 商户名称 */
      merchant_name?: string;
      /**
       * 创建时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       */
      create_time?: string;
      /**
       * 更新时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       */
      update_time?: string;
    }
  }
}
