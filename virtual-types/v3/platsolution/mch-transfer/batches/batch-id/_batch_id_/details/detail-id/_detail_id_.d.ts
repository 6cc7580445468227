// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.BatchId._batch_id_.Details.DetailId {
  interface _detail_id_ {
    /**
     * 微信支付转账明细单号查询明细单
     *
     * `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
     */
    get(config: _detail_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_detail_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.BatchId._batch_id_.Details.DetailId._detail_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商家转账批次单号
     *
     * 发起请求的应答返回。
     * @example '131000011085109987515042026112000246500006'
     */
    batch_id: string;
    /**
     * 商家转账明细单号
     *
     * 查询批次的应答里，每笔明细一个。
     *
     * 长度 ≤ 64
     * @example '132000011085109987515042026112000246521006'
     */
    detail_id: string;
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
  /** 平台转账明细 */
  type WellformedResponse = WeChatPay.Components.PlatformTransferDetail;
}
