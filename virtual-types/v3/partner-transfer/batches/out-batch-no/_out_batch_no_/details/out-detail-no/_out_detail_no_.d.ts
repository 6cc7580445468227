// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.OutBatchNo._out_batch_no_.Details.OutDetailNo {
  interface _out_detail_no_ {
    /**
     * 商家明细单号查询明细单
     *
     * `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_10.shtml
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_5.shtml
     */
    get(config: _out_detail_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_detail_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.OutBatchNo._out_batch_no_.Details.OutDetailNo._out_detail_no_.GetHttpMethod {
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
    /**
     * 商家明细单号
     *
     * 由你生成，用来区分同一批里的各笔转账。
     *
     * 长度 ≤ 32
     * @example 'x23zy545Bd5436'
     */
    out_detail_no: string;
  }
  /** 转账明细 */
  type WellformedResponse = WeChatPay.Components.PartnerTransferDetail;
}
