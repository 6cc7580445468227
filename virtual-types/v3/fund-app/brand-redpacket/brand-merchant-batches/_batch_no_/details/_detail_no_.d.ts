// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantBatches._batch_no_.Details {
  interface _detail_no_ {
    /**
     * 微信支付明细单号查询明细单
     *
     * `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`（直连商户）
     */
    get(config: _detail_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_detail_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantBatches._batch_no_.Details._detail_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付品牌红包批次单号
     *
     * 发起请求的应答返回。
     *
     * 长度 32–64
     * @example '1030000071100999991182026112000019480001'
     */
    batch_no: string;
    /**
     * 微信支付品牌红包明细单号
     *
     * 查询批次得到的微信支付明细单号。
     *
     * 长度 32–64
     * @example '1040000071100999991182026112000019500100'
     */
    detail_no: string;
  }
  /** 品牌红包明细 */
  type WellformedResponse = WeChatPay.Components.BrandRedpacketDetail;
}
