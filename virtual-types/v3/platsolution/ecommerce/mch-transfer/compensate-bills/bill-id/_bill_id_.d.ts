// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.BillId {
  interface _bill_id_ {
    /**
     * 查询赔付结果（按微信支付赔付单号）
     *
     * `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504179
     */
    get(config: _bill_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_bill_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.BillId._bill_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付单号
     *
     * 转账的应答返回。
     * @example '1330000071100999991182026112000019480001'
     */
    bill_id: string;
  }
  /** 赔付单 */
  type WellformedResponse = WeChatPay.Components.CompensationBill;
}
