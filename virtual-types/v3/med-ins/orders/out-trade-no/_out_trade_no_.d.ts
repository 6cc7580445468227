// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MedIns.Orders.OutTradeNo {
  interface _out_trade_no_ {
    /**
     * 使用商户订单号查看下单结果
     *
     * `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`（直连商户、从业机构（银行）、服务商、从业机构（支付机构））
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781490
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012503286
     * @see https://pay.weixin.qq.com/doc/v3/partner/4018300082
     */
    get(config: _out_trade_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_trade_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MedIns.Orders.OutTradeNo._out_trade_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 从业机构订单号
     *
     * 医保自费混合下单时由你传入的单号。
     *
     * 长度 ≤ 64
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 医疗机构的商户号
       *
       * 医疗机构自己的商户号，由微信支付分配，须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
    }
  }
  /** 医保混合支付订单 */
  type WellformedResponse = WeChatPay.Components.MedInsOrder;
}
