// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferBills.OutBillNo {
  interface _out_bill_no_ {
    /**
     * 商户单号查询转账单
     *
     * `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716437
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4024814206
     */
    get(config: _out_bill_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_bill_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferBills.OutBillNo._out_bill_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户单号
     *
     * 发起这笔转账时由你生成的单号。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
  }
  /** 商家转账单 */
  type WellformedResponse = WeChatPay.Components.TransferBill;
}
