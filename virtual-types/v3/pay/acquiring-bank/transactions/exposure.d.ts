// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.AcquiringBank.Transactions {
  interface Exposure {
    /**
     * 微信分付-支付方式前置服务（从业机构）
     *
     * `POST /v3/pay/acquiring-bank/transactions/exposure`（从业机构）
     */
    (data: Exposure.PostHttpMethod.JsonDataRequest, config?: Exposure.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exposure.PostHttpMethod.WellformedResponse>>;
    /**
     * 微信分付-支付方式前置服务（从业机构）
     *
     * `POST /v3/pay/acquiring-bank/transactions/exposure`（从业机构）
     */
    post(data: Exposure.PostHttpMethod.JsonDataRequest, config?: Exposure.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exposure.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.AcquiringBank.Transactions.Exposure.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 从业机构号
     *
     * 从业机构在微信支付的编号。
     * @example '1356485'
     */
    acquiring_bank_id: string;
    /**
     * 从业机构应用AppID
     * @example 'wx8888888888888888'
     */
    acquiring_bank_appid?: string;
    /**
     * 特约商户号
     *
     * 从业机构名下收款的那家商户。
     * @example '1900000109'
     */
    merchant_id: string;
    /**
     * 特约商户应用AppID
     * @example 'wxd678efh567hg6999'
     */
    merchant_appid?: string;
    /**
     * 渠道商户号
     * @example '20001111'
     */
    channel_id: string;
    /**
     * 支付者
     *
     * 字段：`acquiring_bank_openid`、`phone_number_hash`、`merchant_openid`
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
       * 用户在从业机构 AppID 下的标识。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      acquiring_bank_openid?: string;
      /**
       * 用户手机号的哈希值
       * @example 'ABDEF3445546456B'
       */
      phone_number_hash?: string;
      /**
       * 用户标识（商户）
       *
       * 用户在商户 AppID 下的标识。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      merchant_openid?: string;
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
