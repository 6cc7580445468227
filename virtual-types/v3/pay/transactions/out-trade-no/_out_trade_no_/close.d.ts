// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.OutTradeNo._out_trade_no_ {
  interface Close {
    /**
     * 关闭订单
     *
     * `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791839
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791860
     */
    (data: Close.PostHttpMethod.JsonDataRequest, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
    /**
     * 关闭订单
     *
     * `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791839
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791860
     */
    post(data: Close.PostHttpMethod.JsonDataRequest, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.OutTradeNo._out_trade_no_.Close.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 直连商户号
     *
     * 收款的商户，须已与 `appid` 绑定；查单、关单时填下单时的那一个。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户订单号
     *
     * 这笔支付下单时传入的单号。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
