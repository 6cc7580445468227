// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Lovefeast.Brands {
  interface _brand_id_ {
    /**
     * 查询爱心餐品牌信息
     *
     * `GET /v3/lovefeast/brands/{brand_id}`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/lovefeast/brands/get-brand.html
     * @see https://pay.weixin.qq.com/docs/partner/apis/lovefeast/brands/get-brand.html
     */
    get(config: _brand_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_brand_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Lovefeast.Brands._brand_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     * @example '2250'
     */
    brand_id: string;
  }
  interface WellformedResponse {
    /** 捐赠数量 */
    donate_count: number;
    /** 供餐数量 */
    consume_count: number;
  }
}
