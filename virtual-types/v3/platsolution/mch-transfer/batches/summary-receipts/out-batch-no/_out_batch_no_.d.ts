// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo {
  interface _out_batch_no_ {
    /**
     * 查询商家转账批次电子回单
     *
     * `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
     */
    get(config: _out_batch_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_batch_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo._out_batch_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商家批次单号
     *
     * 发起批量转账时由你生成并存下，之后查询与重试都用它。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       * @example '1900000109'
       */
      sub_mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 商家转账批次单号
     *
     * 受理后由微信支付生成，须存下，查批次用它或 `out_batch_no`。
     * @example '131000011085109987515042026112000246500006'
     */
    batch_id: string;
    /**
     * 商家批次单号
     *
     * 发起批次时由你生成。结果不明时先用它查询，弄清之前不能换单号，否则会重复转账。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
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
     * `ACCEPTED` 时回单还没生成，须稍后再查；`FINISHED` 后才能下载。
     * @example 'ACCEPTED'
     */
    receipt_state: string;
    /**
     * 电子回单文件的hash方法
     * @example 'SHA256'
     */
    hash_type?: string;
    /**
     * 电子回单文件的hash值
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
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=toekn'
     */
    download_url?: string;
  }
}
