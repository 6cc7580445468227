// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions.OutTradeNo._out_trade_no_ {
  interface Reverse {
    /**
     * 撤销订单（服务商）
     *
     * `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-reverse.html
     */
    (data: Reverse.PostHttpMethod.JsonDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销订单（服务商）
     *
     * `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-reverse.html
     */
    post(data: Reverse.PostHttpMethod.JsonDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions.OutTradeNo._out_trade_no_.Reverse.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 合作伙伴应用AppID
     *
     * 服务商自己的 AppID，须已与服务商的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sp_appid?: string;
    /**
     * 合作伙伴商户号
     *
     * 服务商自己的商户号，由微信支付分配；撤销时填扣款时的那一个。
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 特约商户应用AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 特约商户号
     *
     * 收款的特约商户，由服务商进件后取得。
     * @example '1230000109'
     */
    sub_mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户订单号
     *
     * 这笔支付下单时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
  }
  interface WellformedResponse {
    /**
     * 合作伙伴应用AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sp_appid?: string;
    /**
     * 合作伙伴商户号
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 特约商户应用AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 特约商户号
     * @example '1230000109'
     */
    sub_mchid: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
  }
}
