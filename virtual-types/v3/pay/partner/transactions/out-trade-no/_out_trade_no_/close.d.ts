// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions.OutTradeNo._out_trade_no_ {
  interface Close {
    /**
     * 关闭订单（服务商）
     *
     * `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012739019
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012759669
     */
    (data: Close.PostHttpMethod.JsonDataRequest, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
    /**
     * 关闭订单（服务商）
     *
     * `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012739019
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012759669
     */
    post(data: Close.PostHttpMethod.JsonDataRequest, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions.OutTradeNo._out_trade_no_.Close.PostHttpMethod {
  interface JsonDataRequest {
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
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
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
