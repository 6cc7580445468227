// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage.EcTradeRisk {
  interface QueryRiskTrades {
    /**
     * 查询风险订单
     *
     * `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`（直连商户、服务商）
     */
    (data: QueryRiskTrades.PostHttpMethod.JsonDataRequest, config?: QueryRiskTrades.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<QueryRiskTrades.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询风险订单
     *
     * `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`（直连商户、服务商）
     */
    post(data: QueryRiskTrades.PostHttpMethod.JsonDataRequest, config?: QueryRiskTrades.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<QueryRiskTrades.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid?: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900009231'
     */
    sub_mchid?: string;
    /**
     * 商户号
     *
     * 由微信支付分配。
     * @example '1900009231'
     */
    mchid?: string;
    /**
     * 开始时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-05-20T13:29:35+08:00'
     */
    start_time?: string;
    /**
     * 结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-05-20T13:29:35+08:00'
     */
    end_time?: string;
    /**
     * 查询页码
     * @default 1
     * @example 1
     */
    page_index?: number;
    /**
     * 查询页大小
     * @default 10
     * @example 10
     */
    page_size?: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 总风险订单数
     * @example 10
     */
    total_num?: number;
    /**
     * 风险订单列表
     *
     * 字段：`mchid`、`out_trade_no`、`risk_type`、`risk_level`、`risk_discove_time`
     */
    risk_trade_list?: WellformedResponse.RiskTradeList[];
  }
  namespace WellformedResponse {
    interface RiskTradeList {
      /**
       * 商户号
       * @example '1900009231'
       */
      mchid?: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
       * @example 'ORDER20261201000001'
       */
      out_trade_no?: string;
      /**
       * 风险类型
       * @example 1
       */
      risk_type?: 1 | 2 | 3 | 4;
      /**
       * 风险等级
       * @example 1
       */
      risk_level?: 1 | 2 | 3;
      /**
       * 风险发现时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      risk_discove_time?: string;
    }
  }
}
