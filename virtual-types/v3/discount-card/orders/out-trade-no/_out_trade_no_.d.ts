// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Orders.OutTradeNo {
  interface _out_trade_no_ {
    /**
     * 通过商户订单号查询先享卡订单
     *
     * `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
     * @deprecated
     */
    get(config: _out_trade_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_trade_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Orders.OutTradeNo._out_trade_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     *
     * 长度 ≤ 32
     * @example '6e8369071cd942c0476613f9d1ce9ca3'
     */
    out_trade_no: string;
  }
  /** 先享卡订单 */
  type WellformedResponse = WeChatPay.Components.DiscountCardOrder;
}
