// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.Store.Brandstores._store_id_ {
  interface Close {
    /**
     * 暂停门店营业
     *
     * `POST /brand/store/brandstores/{store_id}/close`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4016756637
     */
    (data: undefined, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
    /**
     * 暂停门店营业
     *
     * `POST /brand/store/brandstores/{store_id}/close`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4016756637
     */
    post(data: undefined, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Store.Brandstores._store_id_.Close.PostHttpMethod {
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
