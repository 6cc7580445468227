// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Stores {
  interface EntityMatches {
    /**
     * 发起门店主体匹配
     *
     * `POST /v3/webizpay/stores/entity-matches`（服务商）
     */
    (data: EntityMatches.PostHttpMethod.JsonDataRequest, config?: EntityMatches.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<EntityMatches.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起门店主体匹配
     *
     * `POST /v3/webizpay/stores/entity-matches`（服务商）
     */
    post(data: EntityMatches.PostHttpMethod.JsonDataRequest, config?: EntityMatches.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<EntityMatches.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Stores.EntityMatches.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 商户主体匹配批次单号
     *
     * 由你生成并存下，须唯一。
     * @example 'batch12345678'
     */
    out_batch_id: string;
    /**
     * 主体匹配明细列表
     *
     * 字段：`organization_code`、`store_name`、`product_type`
     */
    match_details?: JsonDataRequest.MatchDetails[];
  }
  namespace JsonDataRequest {
    interface MatchDetails {
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
       * 需要查询的支付产品
       *
       * - `CODE_PAY`：付款码支付
       * - `NONE`：无
       * @example 'CODE_PAY'
       */
      product_type: 'CODE_PAY' | 'NONE';
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
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
     * 批次创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    time: string;
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
  }
}
