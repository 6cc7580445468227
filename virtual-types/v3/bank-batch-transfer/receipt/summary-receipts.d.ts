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
       * @example 'GD2021011610162610BBdkkIwcu3'
       */
      out_batch_no: string;
    }
  }
  interface WellformedResponse {
    /**
     * 银行转账批次单号
     * @example 'plfk2020042013'
     */
    out_batch_no: string;
    /**
     * 电子回单申请单号
     * @example '1050000010509999485212020110200058820001'
     */
    receipt_no: string;
    /**
     * 电子回单状态
     * @example 'ACCEPTED'
     */
    receipt_state?: string;
    /**
     * 电子回单文件的hash方法
     * @example 'SHA256'
     */
    hash_type?: string;
    /**
     * 电子回单文件的hash值
     * @example 'DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529'
     */
    hash_value?: string;
    /**
     * 电子回单文件的下载地址
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx'
     */
    download_url?: string;
    /**
     * 创建时间
     *
     * RFC 3339 日期时间
     * @example '2020-05-20T13:29:35.120+08:00'
     */
    create_time?: string;
    /**
     * 更新时间
     *
     * RFC 3339 日期时间
     * @example '2020-05-21T13:29:35.120+08:00'
     */
    update_time?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankBatchTransfer.Receipt.SummaryReceipts.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 银行转账批次单号
     * @example 'GD2021011610162610BBdkkIwcu3'
     */
    out_batch_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 银行转账批次单号
     * @example 'plfk2020042013'
     */
    out_batch_no: string;
    /**
     * 电子回单申请单号
     * @example '1050000010509999485212020110200058820001'
     */
    receipt_no: string;
    /**
     * 电子回单状态
     * @example 'ACCEPTED'
     */
    receipt_state?: string;
    /**
     * 电子回单文件的hash方法
     * @example 'SHA256'
     */
    hash_type?: string;
    /**
     * 电子回单文件的hash值
     * @example 'DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529'
     */
    hash_value?: string;
    /**
     * 电子回单文件的下载地址
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx'
     */
    download_url?: string;
    /**
     * 创建时间
     *
     * RFC 3339 日期时间
     * @example '2020-05-20T13:29:35.120+08:00'
     */
    create_time?: string;
    /**
     * 更新时间
     *
     * RFC 3339 日期时间
     * @example '2020-05-21T13:29:35.120+08:00'
     */
    update_time?: string;
  }
}
