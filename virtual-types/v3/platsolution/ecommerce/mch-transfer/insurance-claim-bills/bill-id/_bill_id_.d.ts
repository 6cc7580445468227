// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.BillId {
  interface _bill_id_ {
    /**
     * 查询保险理赔结果（按微信支付赔付单号）
     *
     * `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504188
     */
    get(config: _bill_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_bill_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.BillId._bill_id_.GetHttpMethod {
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
  /** 保险理赔单 */
  type WellformedResponse = WeChatPay.Components.InsuranceClaimBill;
}
