// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_ {
  interface Bindrecipient {
    /**
     * 绑定收款商户号
     *
     * `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015783177
     */
    (data: Bindrecipient.PostHttpMethod.JsonDataRequest, config: Bindrecipient.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Bindrecipient.PostHttpMethod.WellformedResponse>>;
    /**
     * 绑定收款商户号
     *
     * `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015783177
     */
    post(data: Bindrecipient.PostHttpMethod.JsonDataRequest, config: Bindrecipient.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Bindrecipient.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_.Bindrecipient.PostHttpMethod {
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
     * 须是品牌已关联的商户号；没有就先到品牌经营平台的「收款商户号管理」添加。
     *
     * 长度 ≤ 16
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 门店收款主体
     *
     * 收款商户号登记的主体，企业、个体户和小微都可以。
     *
     * 长度 ≤ 256
     * @example '腾讯科技（深圳）有限公司'
     */
    company_name: string;
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
    brand_id?: string;
    /**
     * 品牌门店ID
     *
     * 创建门店时由微信支付生成，须存下。
     * @example '20488000'
     */
    store_id?: string;
    /**
     * 门店收款商户号
     *
     * 长度 ≤ 16
     * @example '1230000109'
     */
    mchid?: string;
    /**
     * 门店收款主体
     *
     * 长度 ≤ 256
     * @example '腾讯科技（深圳）有限公司'
     */
    company_name?: string;
    /**
     * 收款绑定状态
     *
     * `CONFIRMED` 才绑好；`ADMIN_REJECTED` 是商户管理员拒绝，`TIMEOUT_REJECTED` 是没及时确认，都须重新绑定。
     *
     * - `CONFIRMED`：已绑定
     * - `ADMIN_REJECTED`：商户管理员已拒绝
     * - `CONFIRMING`：待商户管理员确认
     * - `TIMEOUT_REJECTED`：超时未确认
     * @example 'CONFIRMED'
     */
    recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED';
  }
}
