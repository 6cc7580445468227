// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.BankBatchTransfer.Receipt {
  interface DetailReceipts {
    /**
     * 查询明细电子回单受理结果
     *
     * `GET /v3/bank-batch-transfer/receipt/detail-receipts`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_9.shtml
     */
    get(config: DetailReceipts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DetailReceipts.GetHttpMethod.WellformedResponse>>;
    /**
     * 受理明细电子回单
     *
     * `POST /v3/bank-batch-transfer/receipt/detail-receipts`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_8.shtml
     */
    (data: DetailReceipts.PostHttpMethod.JsonDataRequest, config?: DetailReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DetailReceipts.PostHttpMethod.WellformedResponse>>;
    /**
     * 受理明细电子回单
     *
     * `POST /v3/bank-batch-transfer/receipt/detail-receipts`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_8.shtml
     */
    post(data: DetailReceipts.PostHttpMethod.JsonDataRequest, config?: DetailReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DetailReceipts.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankBatchTransfer.Receipt.DetailReceipts.GetHttpMethod {
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
      /**
       * 银行转账明细单号
       *
       * 由你生成，用来区分同一批里的各笔。
       *
       * 长度 ≤ 32
       * @example 'mx0911231610162610v4CNkO4HAf'
       */
      out_detail_no: string;
    }
  }
  interface WellformedResponse {
    /**
     * 银行转账批次单号
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 银行转账明细单号
     *
     * 长度 ≤ 32
     * @example 'mx0911231610162610v4CNkO4HAf'
     */
    out_detail_no: string;
    /**
     * 电子回单受理单号
     * @example '1050000010509999485212026112000058820001'
     */
    receipt_no: string;
    /**
     * 电子回单状态
     *
     * `ACCEPTED` 时回单还没生成，须稍后再查；`FINISHED` 后才能下载。
     * @example 'ACCEPTED'
     */
    receipt_state?: string;
    /**
     * 电子回单文件的Hash方法
     * @example 'SHA256'
     */
    hash_type?: string;
    /**
     * 电子回单文件的Hash值
     *
     * 下载后按 `hash_type` 算一遍，与它相同才算完整。
     * @example 'DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529'
     */
    hash_value?: string;
    /**
     * 电子回单文件的下载地址
     *
     * 回单生成后才有。下载请求同其他接口一样要签名，链接别自己拼。
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a1b'
     */
    download_url?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankBatchTransfer.Receipt.DetailReceipts.PostHttpMethod {
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
    /**
     * 银行转账明细单号
     *
     * 由你生成，用来区分同一批里的各笔。
     *
     * 长度 ≤ 32
     * @example 'mx0911231610162610v4CNkO4HAf'
     */
    out_detail_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 银行转账批次单号
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 银行转账明细单号
     *
     * 长度 ≤ 32
     * @example 'mx0911231610162610v4CNkO4HAf'
     */
    out_detail_no: string;
    /**
     * 电子回单受理单号
     * @example '1050000010509999485212026112000058820001'
     */
    receipt_no: string;
    /**
     * 电子回单状态
     *
     * `ACCEPTED` 时回单还没生成，须稍后再查；`FINISHED` 后才能下载。
     * @example 'ACCEPTED'
     */
    receipt_state?: string;
    /**
     * 电子回单文件的Hash方法
     * @example 'SHA256'
     */
    hash_type?: string;
    /**
     * 电子回单文件的Hash值
     *
     * 下载后按 `hash_type` 算一遍，与它相同才算完整。
     * @example 'DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529'
     */
    hash_value?: string;
    /**
     * 电子回单文件的下载地址
     *
     * 回单生成后才有。下载请求同其他接口一样要签名，链接别自己拼。
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a1b'
     */
    download_url?: string;
  }
}
