// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.TransferBills.BillId {
  interface _bill_id_ {
    /**
     * 查询保证金赔付结果（按微信支付赔付单号）
     *
     * `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504200
     */
    get(config: _bill_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_bill_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.TransferBills.BillId._bill_id_.GetHttpMethod {
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
       * 业务类型
       *
       * - `DEPOSIT_COMPENSATION`：保证金赔付
       * - `PLATFORM_AFTER_SALES_COMPENSATION`：平台售后赔付
       * - `INSURANCE_CLAIM`：保险理赔
       * - `DEPOSIT_AFTER_SALES_COMPENSATION`：保证金售后赔付
       * @example 'DEPOSIT_COMPENSATION'
       */
      business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION';
    }
  }
  /** 平台转账单 */
  type WellformedResponse = WeChatPay.Components.PlatformTransferBill;
}
