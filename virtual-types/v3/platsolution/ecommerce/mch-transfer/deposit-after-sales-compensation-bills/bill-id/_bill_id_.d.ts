// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.BillId {
  interface _bill_id_ {
    /**
     * 查询保证金售后赔付结果（按微信支付赔付单号）
     *
     * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504196
     */
    get(config: _bill_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_bill_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.BillId._bill_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付单号
     *
     * 转账的应答返回。
     * @example '1330000071100999991182026112000019480001'
     */
    bill_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       * @example '1900001109'
       */
      sub_mchid?: string;
    }
  }
  /** 保证金赔付单 */
  type WellformedResponse = WeChatPay.Components.DepositCompensationBill;
}
