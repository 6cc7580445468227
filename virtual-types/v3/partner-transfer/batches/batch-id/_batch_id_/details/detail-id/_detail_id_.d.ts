// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.BatchId._batch_id_.Details.DetailId {
  interface _detail_id_ {
    /**
     * 微信支付明细单号查询明细单
     *
     * `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_8.shtml
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_3.shtml
     */
    get(config: _detail_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_detail_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.BatchId._batch_id_.Details.DetailId._detail_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付批次单号
     *
     * 发起批量转账的应答返回。
     * @example '1030000071100999991182026112000019480001'
     */
    batch_id: string;
    /**
     * 微信明细单号
     *
     * 查询批次得到的微信支付明细单号。
     *
     * 长度 ≤ 64
     * @example '1040000071100999991182026112000019500100'
     */
    detail_id: string;
  }
  /** 转账明细 */
  type WellformedResponse = WeChatPay.Components.PartnerTransferDetail;
}
