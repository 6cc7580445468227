// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo._out_batch_no_.OutDetailNo._out_detail_no_ {
  interface Apply {
    /**
     * 申请商家转账明细电子回单
     *
     * `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
     */
    (data: Apply.PostHttpMethod.JsonDataRequest, config: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请商家转账明细电子回单
     *
     * `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
     */
    post(data: Apply.PostHttpMethod.JsonDataRequest, config: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo._out_batch_no_.OutDetailNo._out_detail_no_.Apply.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     * @example '1900102208'
     */
    sub_mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商家批次单号
     *
     * 长度 ≤ 32
     * @example 'sjzz20230223'
     */
    out_batch_no: string;
    /**
     * 商家明细单号
     *
     * 长度 ≤ 32
     * @example 'x23zy545Bd5436'
     */
    out_detail_no: string;
  }
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900102208'
     */
    sub_mchid: string;
    /**
     * 商家批次单号
     *
     * 长度 ≤ 32
     * @example 'sjzz20230223'
     */
    out_batch_no: string;
    /**
     * 商家明细单号
     *
     * 长度 ≤ 32
     * @example 'x23zy545Bd5436'
     */
    out_detail_no: string;
    /**
     * 电子回单状态
     * @example 'ACCEPTED'
     */
    receipt_state: string;
  }
}
