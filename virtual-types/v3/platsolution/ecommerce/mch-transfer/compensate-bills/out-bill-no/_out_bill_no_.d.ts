// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.OutBillNo {
  interface _out_bill_no_ {
    /**
     * 查询赔付结果（按商户赔付单号）
     *
     * `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504178
     */
    get(config: _out_bill_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_bill_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.OutBillNo._out_bill_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户单号
     *
     * 发起这笔转账时由你生成的单号，须存下；没有得到明确结果时沿用原单号。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
  }
  /** 赔付单 */
  type WellformedResponse = WeChatPay.Components.CompensationBill;
}
