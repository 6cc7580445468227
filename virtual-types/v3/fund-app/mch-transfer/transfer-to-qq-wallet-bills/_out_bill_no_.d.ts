// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferToQqWalletBills {
  interface _out_bill_no_ {
    /**
     * 查询转账到QQ钱包的结果
     *
     * `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`（直连商户）
     */
    get(config: _out_bill_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_bill_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferToQqWalletBills._out_bill_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户单号
     *
     * 发起这笔转账时由你生成的单号。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
  }
  /** 转账到 QQ 钱包的转账单 */
  type WellformedResponse = WeChatPay.Components.QqWalletTransferBill;
}
