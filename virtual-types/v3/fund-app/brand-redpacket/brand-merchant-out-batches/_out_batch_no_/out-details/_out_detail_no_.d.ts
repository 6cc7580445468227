// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantOutBatches._out_batch_no_.OutDetails {
  interface _out_detail_no_ {
    /**
     * 商家明细单号查询明细单
     *
     * `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`（直连商户）
     */
    get(config: _out_detail_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_detail_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantOutBatches._out_batch_no_.OutDetails._out_detail_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商家品牌红包批次单号
     *
     * 由你生成并存下，之后查询用它。
     *
     * 长度 5–32；字符集 `0-9 A-Z a-z`
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 商家品牌红包明细单号
     *
     * 由你生成，用来区分同一批里的各笔。
     *
     * 长度 5–32；字符集 `0-9 A-Z a-z`
     * @example 'x23zy545Bd5436'
     */
    out_detail_no: string;
  }
  /** 品牌红包明细 */
  type WellformedResponse = WeChatPay.Components.BrandRedpacketDetail;
}
