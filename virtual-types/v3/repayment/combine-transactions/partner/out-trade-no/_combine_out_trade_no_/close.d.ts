// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Repayment.CombineTransactions.Partner.OutTradeNo._combine_out_trade_no_ {
  interface Close {
    /**
     * 商户关单
     *
     * `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`（服务商）
     */
    (data: Close.PostHttpMethod.JsonDataRequest, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户关单
     *
     * `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`（服务商）
     */
    post(data: Close.PostHttpMethod.JsonDataRequest, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Repayment.CombineTransactions.Partner.OutTradeNo._combine_out_trade_no_.Close.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 还款明细单信息列表
     *
     * 项数 ≤ 10；字段：`mchid`、`out_trade_no`、`sub_mchid`
     */
    sub_orders: JsonDataRequest.SubOrders[];
  }
  namespace JsonDataRequest {
    interface SubOrders {
      /**
       * 还款单发起商户号
       *
       * 这一单由谁收款就填谁的。
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 还款明细单订单号
       *
       * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       * @example '1900000109'
       */
      sub_mchid?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 还款单订单号
     *
     * 由你生成，整笔还款合单一个，须先存下再下单。
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
