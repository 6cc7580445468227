// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo {
  interface _out_batch_no_ {
    /**
     * 查询商家转账批次电子回单（保险）
     *
     * `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`（服务商）
     */
    get(config: _out_batch_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_batch_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo._out_batch_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商家批次单号
     *
     * 长度 ≤ 32
     * @example 'sjzz20230223'
     */
    out_batch_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       * @example '1900000109'
       */
      sub_mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 商家转账批次单号
     * @example '131000011085109987515042023022300246500006'
     */
    batch_id: string;
    /**
     * 商家批次单号
     *
     * 长度 ≤ 32
     * @example 'sjzz20230223'
     */
    out_batch_no: string;
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 电子回单状态
     *
     * - `ACCEPTED`：已受理
     * - `FINISHED`：已完成
     * @example 'ACCEPTED'
     */
    receipt_state: 'ACCEPTED' | 'FINISHED';
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
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=toekn'
     */
    download_url?: string;
  }
}
