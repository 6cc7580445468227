// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.TransferBills.OutBillNo {
  interface _out_bill_no_ {
    /**
     * 查询保证金赔付结果（按商户赔付单号）
     *
     * `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504199
     */
    get(config: _out_bill_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_bill_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.TransferBills.OutBillNo._out_bill_no_.GetHttpMethod {
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
