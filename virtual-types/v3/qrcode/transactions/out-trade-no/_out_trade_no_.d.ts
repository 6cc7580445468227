// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Qrcode.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /**
     * 查询订单
     *
     * `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`（服务商、直连商户）
     */
    get(config: _out_trade_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_trade_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Qrcode.Transactions.OutTradeNo._out_trade_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
    }
  }
  /** 乘车码扣费订单 */
  type WellformedResponse = WeChatPay.Components.QrcodeTransaction;
}
