// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockRecords {
  interface _block_record_id_ {
    /**
     * 查询子商户交易拦截记录详情
     *
     * `GET /v3/transaction-block/transaction-block-records/{block_record_id}`（服务商）
     */
    get(config: _block_record_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_block_record_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockRecords._block_record_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 交易拦截记录ID
     * @example '123400'
     */
    block_record_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '123000110'
       */
      sub_mchid: string;
    }
  }
  /** 交易拦截记录 */
  type WellformedResponse = WeChatPay.Components.TransactionBlockRecord;
}
