// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Elecsign.TransferBillNo {
  interface _transfer_bill_no_ {
    /**
     * 微信单号查询电子回单
     *
     * `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
     */
    get(config: _transfer_bill_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_transfer_bill_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Elecsign.TransferBillNo._transfer_bill_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信转账单号
     *
     * 发起转账的应答返回，转账结果通知里也有。
     *
     * 长度 ≤ 64
     * @example '1330000071100999991182026112000019480001'
     */
    transfer_bill_no: string;
  }
  /** 转账电子回单 */
  type WellformedResponse = WeChatPay.Components.ElectronicReceipt;
}
