// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /**
     * 查询订单（商户订单号）
     *
     * `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml
     */
    get(config: _out_trade_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_trade_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Transactions.OutTradeNo._out_trade_no_.GetHttpMethod {
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
  /** ETC 扣费订单 */
  type WellformedResponse = WeChatPay.Components.EtcTransaction;
}
