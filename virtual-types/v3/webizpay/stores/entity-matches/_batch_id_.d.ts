// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Stores.EntityMatches {
  interface _batch_id_ {
    /**
     * 查询门店主体匹配结果
     *
     * `GET /v3/webizpay/stores/entity-matches/{batch_id}`（服务商）
     */
    get(config: _batch_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_batch_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Stores.EntityMatches._batch_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付主体匹配批次单号
     *
     * 提交主体匹配的应答返回。
     * @example '103000007120112345'
     */
    batch_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 服务商商户号
       *
       * 长度 ≤ 32
       * @example '12341234'
       */
      sp_mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 商户主体匹配批次单号
     * @example 'batch12345678'
     */
    out_batch_id: string;
    /**
     * 微信支付主体匹配批次单号
     * @example '103000007120112345'
     */
    batch_id: string;
    /**
     * 批次状态
     *
     * - `ACCEPTED`：已受理
     * - `IN_PROGRESS`：处理中
     * - `COMPLETED`：已完成
     * - `CLOSED`：已关闭
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED';
    /**
     * 主体匹配明细列表
     *
     * 字段：`organization_code`、`store_name`、`has_valid_mchid`
     */
    match_results?: WellformedResponse.MatchResults[];
  }
  namespace WellformedResponse {
    interface MatchResults {
      /**
       * 门店统一社会信用代码
       * @example '91110000710926094P'
       */
      organization_code: string;
      /**
       * 门店名称
       * @example '微信小店'
       */
      store_name: string;
      /**
       * 是否存在满足条件微信支付商户号
       * @example true
       */
      has_valid_mchid: boolean;
    }
  }
}
