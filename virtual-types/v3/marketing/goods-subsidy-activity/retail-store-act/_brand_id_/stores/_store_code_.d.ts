// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_.Stores {
  interface _store_code_ {
    /**
     * 查询小店活动门店详情
     *
     * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/get-store.html
     */
    get(config: _store_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_.Stores._store_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     * @example '1001'
     */
    brand_id: string;
    /**
     * 门店编码
     *
     * 由你定义，同一家门店每次传同一个。
     * @example 'abc_001'
     */
    store_code: string;
  }
  interface WellformedResponse {
    /**
     * 门店编码
     * @example 'abc_001'
     */
    store_code?: string;
    /**
     * 门店名称
     * @example '幸福小店'
     */
    store_name?: string;
  }
}
