// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_ {
  interface Resume {
    /**
     * 恢复门店营业
     *
     * `POST /v3/brand/partner/store/brandstores/{store_id}/resume`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016756672
     */
    (data: Resume.PostHttpMethod.JsonDataRequest, config: Resume.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Resume.PostHttpMethod.WellformedResponse>>;
    /**
     * 恢复门店营业
     *
     * `POST /v3/brand/partner/store/brandstores/{store_id}/resume`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016756672
     */
    post(data: Resume.PostHttpMethod.JsonDataRequest, config: Resume.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Resume.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_.Resume.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '123456789'
     */
    brand_id: string;
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
     * 品牌ID
     * @example '123456789'
     */
    brand_id: string;
    /**
     * 品牌门店ID
     *
     * 创建门店时由微信支付生成，须存下。
     * @example '20488000'
     */
    store_id?: string;
    /**
     * 门店状态
     *
     * `OPEN` 与营业时间无关，也不受后来改资料的审核影响；`CREATING` 时看审核状态；`CLOSED` 不能用于其他业务。
     *
     * - `OPEN`：生效中
     * - `CREATING`：创建中
     * - `CLOSED`：停业中
     * @example 'CLOSED'
     */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED';
  }
}
