// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Transactions.OutTradeNo._out_trade_no_ {
  interface Reverse {
    /**
     * 撤销订单（商户订单号）
     *
     * `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_10.shtml
     */
    (data: undefined, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销订单（商户订单号）
     *
     * `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_10.shtml
     */
    post(data: undefined, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Transactions.OutTradeNo._out_trade_no_.Reverse.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户订单号
     *
     * 这笔支付下单时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
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
      sub_mchid: string;
    }
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
