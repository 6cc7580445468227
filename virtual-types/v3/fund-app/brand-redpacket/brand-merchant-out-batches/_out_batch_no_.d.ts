// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantOutBatches {
  interface _out_batch_no_ {
    /**
     * 商家批次单号查询批次单
     *
     * `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`（直连商户）
     */
    get(config: _out_batch_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_batch_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantOutBatches._out_batch_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商家品牌红包批次单号
     *
     * 由你生成并存下，之后查询用它。
     *
     * 长度 1–32；字符集 `0-9 A-Z a-z`
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /** 是否需要查询品牌红包明细单 */
      need_query_detail?: boolean;
      /**
       * 品牌红包明细单状态
       *
       * - `DETAIL_VIEW_ALL`：全部
       * - `DETAIL_VIEW_SUCCESS`：发送成功
       * - `DETAIL_VIEW_FAIL`：发送失败
       */
      detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL';
    }
  }
  /** 品牌红包批次 */
  type WellformedResponse = WeChatPay.Components.BrandRedpacketBatch;
}
