// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions {
  interface Exposure {
    /**
     * 微信分付-支付方式前置服务
     *
     * `POST /v3/pay/transactions/exposure`（直连商户）
     */
    (data: Exposure.PostHttpMethod.JsonDataRequest, config?: Exposure.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exposure.PostHttpMethod.WellformedResponse>>;
    /**
     * 微信分付-支付方式前置服务
     *
     * `POST /v3/pay/transactions/exposure`（直连商户）
     */
    post(data: Exposure.PostHttpMethod.JsonDataRequest, config?: Exposure.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exposure.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.Exposure.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 直连商户号
     *
     * 收款的商户，须已与 `appid` 绑定；查单、关单时填下单时的那一个。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid?: string;
    /**
     * 应用AppID
     *
     * 须已与商户号绑定，与下单时用的相同。
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 支付者
     *
     * 字段：`openid`、`phone_number_hash`
     */
    payer: JsonDataRequest.Payer;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
  }
  namespace JsonDataRequest {
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid?: string;
      /**
       * 用户手机号的哈希值
       * @example 'ABDEF3445546456B'
       */
      phone_number_hash?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /** 是否建议曝光微信分付 */
    fqf_exposure: boolean;
    /**
     * 曝光凭证
     * @example 'Dfkdsf324+-LKFD='
     */
    market_exposure_token?: string;
  }
}
