// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.OutTradeNo._out_trade_no_ {
  interface Reverse {
    /**
     * 撤销订单
     *
     * `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/reverse.html
     */
    (data: Reverse.PostHttpMethod.JsonDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销订单
     *
     * `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/reverse.html
     */
    post(data: Reverse.PostHttpMethod.JsonDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.OutTradeNo._out_trade_no_.Reverse.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 应用AppID
     *
     * 须已与商户号绑定；撤销时填扣款时的那一个。
     *
     * 长度 1–32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 直连商户号
     *
     * 收款的商户，须已与 `appid` 绑定；查单、关单时填下单时的那一个。
     *
     * 长度 1–32
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
     * 长度 6–32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
  }
  interface WellformedResponse {
    /**
     * 应用AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 直连商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 6–32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
  }
}
