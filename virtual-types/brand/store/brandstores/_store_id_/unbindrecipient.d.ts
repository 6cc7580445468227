// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.Store.Brandstores._store_id_ {
  interface Unbindrecipient {
    /**
     * 解绑收款商户号
     *
     * `POST /brand/store/brandstores/{store_id}/unbindrecipient`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015783007
     */
    (data: Unbindrecipient.PostHttpMethod.JsonDataRequest, config: Unbindrecipient.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unbindrecipient.PostHttpMethod.WellformedResponse>>;
    /**
     * 解绑收款商户号
     *
     * `POST /brand/store/brandstores/{store_id}/unbindrecipient`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015783007
     */
    post(data: Unbindrecipient.PostHttpMethod.JsonDataRequest, config: Unbindrecipient.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unbindrecipient.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Store.Brandstores._store_id_.Unbindrecipient.PostHttpMethod {
  interface JsonDataRequest {
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
    /** 解绑失败原因 */
    failed_reason?: string;
  }
}
