// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /**
     * 查询订单（商户订单号）
     *
     * `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
     * @deprecated
     */
    get(config: _out_trade_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_trade_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Transactions.OutTradeNo._out_trade_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example '121775250124070332'
     */
    out_trade_no: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 特约商户号
       *
       * 服务商名下的商户，进件审核通过后由微信支付分配。
       * @example '1900000109'
       */
      sub_mchid?: string;
    }
  }
  /** 电动自行车充电扣费订单 */
  type WellformedResponse = WeChatPay.Components.EbikeTransaction;
}
