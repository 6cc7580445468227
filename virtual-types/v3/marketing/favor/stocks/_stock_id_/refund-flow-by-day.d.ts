// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_ {
  interface RefundFlowByDay {
    /**
     * 获取批次退款明细下载链接
     *
     * `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`（直连商户、服务商）
     */
    get(config: RefundFlowByDay.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<RefundFlowByDay.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_.RefundFlowByDay.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建代金券批次时由微信支付生成，在创建接口的应答或商户平台取得；须是 `stock_creator_mchid` 创建的那一批。
     * @example '12356458'
     */
    stock_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 账单日期
       *
       * 用券、退券发生在哪一天。
       *
       * 长度 ≤ 10
       * @example '2025-08-09'
       */
      bill_date: string;
    }
  }
  interface WellformedResponse {
    /**
     * 下载链接
     *
     * 30 秒内有效，拿到就下载，过期重新申请。
     *
     * URL
     * @example 'https://download-service.wechatpay.cn/mkt/storage/bill/download?bill_params=ABAn6jAYAAABAA32ad52c3a1CSjwrN5j6Vx_8UMI5i'
     */
    url: string;
    /**
     * 账单文件摘要
     * @example '8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f'
     */
    stock_refundflow_hash: string;
    /**
     * 账单记录总条数
     * @example '2030'
     */
    stock_refundflow_count: string;
  }
}
