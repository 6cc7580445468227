// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantBatches {
  interface _batch_no_ {
    /**
     * 微信支付批次单号查询批次单
     *
     * `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`（直连商户）
     */
    get(config: _batch_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_batch_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantBatches._batch_no_.GetHttpMethod {
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
