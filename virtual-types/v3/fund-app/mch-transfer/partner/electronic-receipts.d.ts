// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface ElectronicReceipts {
    /**
     * 申请单笔转账电子回单
     *
     * `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`（服务商）
     */
    (data: ElectronicReceipts.PostHttpMethod.JsonDataRequest, config?: ElectronicReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ElectronicReceipts.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请单笔转账电子回单
     *
     * `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`（服务商）
     */
    post(data: ElectronicReceipts.PostHttpMethod.JsonDataRequest, config?: ElectronicReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ElectronicReceipts.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.ElectronicReceipts.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900001121'
     */
    sub_mchid: string;
    /**
     * 商户转账单号
     *
     * 发起这笔转账时由你生成的单号。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 转账电子回单 */
  type WellformedResponse = WeChatPay.Components.PartnerElectronicReceipt;
}
