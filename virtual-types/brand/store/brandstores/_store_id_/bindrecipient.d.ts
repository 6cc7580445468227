// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.Store.Brandstores._store_id_ {
  interface Bindrecipient {
    /**
     * 绑定收款商户号
     *
     * `POST /brand/store/brandstores/{store_id}/bindrecipient`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015782993
     */
    (data: Bindrecipient.PostHttpMethod.JsonDataRequest, config: Bindrecipient.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Bindrecipient.PostHttpMethod.WellformedResponse>>;
    /**
     * 绑定收款商户号
     *
     * `POST /brand/store/brandstores/{store_id}/bindrecipient`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015782993
     */
    post(data: Bindrecipient.PostHttpMethod.JsonDataRequest, config: Bindrecipient.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Bindrecipient.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Store.Brandstores._store_id_.Bindrecipient.PostHttpMethod {
  interface JsonDataRequest {
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
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 品牌的微信支付公钥ID
       *
       * 填与品牌 ID 配对的微信支付公钥 ID，`PUB_KEY_ID_` 开头，在品牌经营平台的安全中心查看；服务端会核对它是不是这个品牌的。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
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
