// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions {
  interface Exposure {
    /**
     * 微信分付-支付方式前置服务（服务商）
     *
     * `POST /v3/pay/partner/transactions/exposure`（服务商）
     */
    (data: Exposure.PostHttpMethod.JsonDataRequest, config?: Exposure.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exposure.PostHttpMethod.WellformedResponse>>;
    /**
     * 微信分付-支付方式前置服务（服务商）
     *
     * `POST /v3/pay/partner/transactions/exposure`（服务商）
     */
    post(data: Exposure.PostHttpMethod.JsonDataRequest, config?: Exposure.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exposure.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions.Exposure.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商应用ID
     *
     * 服务商自己的 AppID，须已与服务商的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid: string;
    /**
     * 服务商户号
     *
     * 服务商自己的商户号，由微信支付分配；查单、关单时填下单时的那一个。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 子商户/二级商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid: string;
    /**
     * 子商户号/二级商户号
     *
     * 服务商名下收款的商户，进件审核通过后由微信支付分配。
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 支付者
     *
     * 字段：`sp_openid`、`phone_number_hash`、`sub_openid`
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
       * 用户服务商标识
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sp_openid?: string;
      /**
       * 用户手机号的哈希值
       * @example 'ABDEF3445546456B'
       */
      phone_number_hash?: string;
      /**
       * 用户子商户标识
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid?: string;
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
