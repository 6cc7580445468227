// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.BankBatchTransfer.Receipt {
  interface SummaryReceipts {
    /**
     * 查询汇总电子回单受理结果
     *
     * `GET /v3/bank-batch-transfer/receipt/summary-receipts`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_7.shtml
     */
    get(config: SummaryReceipts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SummaryReceipts.GetHttpMethod.WellformedResponse>>;
    /**
     * 受理汇总电子回单
     *
     * `POST /v3/bank-batch-transfer/receipt/summary-receipts`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_6.shtml
     */
    (data: SummaryReceipts.PostHttpMethod.JsonDataRequest, config?: SummaryReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SummaryReceipts.PostHttpMethod.WellformedResponse>>;
    /**
     * 受理汇总电子回单
     *
     * `POST /v3/bank-batch-transfer/receipt/summary-receipts`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_6.shtml
     */
    post(data: SummaryReceipts.PostHttpMethod.JsonDataRequest, config?: SummaryReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SummaryReceipts.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankBatchTransfer.Receipt.SummaryReceipts.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 银行转账批次单号
       *
       * 由你生成并存下，之后查询用它。
       *
       * 长度 ≤ 32
       * @example 'BATCH20261201000001'
       */
      out_batch_no: string;
    }
  }
  /** 转账汇总电子回单 */
  type WellformedResponse = WeChatPay.Components.BankTransferSummaryReceipt;
}
declare namespace WeChatPay.OpenAPI.V3.BankBatchTransfer.Receipt.SummaryReceipts.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 银行转账批次单号
     *
     * 由你生成并存下，之后查询用它。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 转账汇总电子回单 */
  type WellformedResponse = WeChatPay.Components.BankTransferSummaryReceipt;
}
