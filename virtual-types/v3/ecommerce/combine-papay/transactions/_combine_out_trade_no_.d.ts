// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Transactions {
  interface _combine_out_trade_no_ {
    /**
     * 电商合单委托代扣查询订单
     *
     * `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml
     */
    get(config: _combine_out_trade_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_combine_out_trade_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Transactions._combine_out_trade_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 合单商户订单号
     *
     * 合单下单时传入的整笔合单的单号，不是商品单的单号。
     *
     * 长度 ≤ 32
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
  }
  /** 合单委托代扣订单 */
  type WellformedResponse = WeChatPay.Components.CombinePapayTransaction;
}
