// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.ElectronicReceipts {
  interface _out_bill_no_ {
    /**
     * 查询单笔转账电子回单
     *
     * `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`（服务商）
     */
    get(config: _out_bill_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_bill_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.ElectronicReceipts._out_bill_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户转账单号
     *
     * 发起这笔转账时由你生成的单号。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       * @example '1900001121'
       */
      sub_mchid: string;
    }
  }
  /** 转账电子回单 */
  type WellformedResponse = WeChatPay.Components.PartnerElectronicReceipt;
}
