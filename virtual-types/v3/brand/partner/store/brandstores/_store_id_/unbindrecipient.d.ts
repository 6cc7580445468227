// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_ {
  interface Unbindrecipient {
    /**
     * 解绑收款商户号
     *
     * `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015783188
     */
    (data: Unbindrecipient.PostHttpMethod.JsonDataRequest, config: Unbindrecipient.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unbindrecipient.PostHttpMethod.WellformedResponse>>;
    /**
     * 解绑收款商户号
     *
     * `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015783188
     */
    post(data: Unbindrecipient.PostHttpMethod.JsonDataRequest, config: Unbindrecipient.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unbindrecipient.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_.Unbindrecipient.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '123456789'
     */
    brand_id: string;
    /**
     * 门店收款商户号
     *
     * 须是这家门店当前已绑定的收款商户号。
     *
     * 长度 ≤ 16
     * @example '1230000109'
     */
    mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌门店ID
     *
     * 创建品牌门店时由系统分配。
     * @example '20488000'
     */
    store_id: string;
  }
  interface WellformedResponse {
    /**
     * 解绑失败原因
     *
     * 解绑失败才有。
     */
    failed_reason?: string;
  }
}
