// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo._out_batch_no_.Details.OutDetailNo {
  interface _out_detail_no_ {
    /**
     * 商户明细单号查询明细单（保险）
     *
     * `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`（服务商）
     */
    get(config: _out_detail_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_detail_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo._out_batch_no_.Details.OutDetailNo._out_detail_no_.GetHttpMethod {
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
  /** 保险理赔转账明细 */
  type WellformedResponse = WeChatPay.Components.InsuranceTransferDetail;
}
