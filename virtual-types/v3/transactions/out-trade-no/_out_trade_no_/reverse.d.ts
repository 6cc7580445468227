// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Transactions.OutTradeNo._out_trade_no_ {
  interface Reverse {
    /**
     * 撤销订单（商户订单号）
     *
     * `POST /v3/transactions/out-trade-no/{out_trade_no}/reverse`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
     */
    (data: Reverse.PostHttpMethod.JsonDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销订单（商户订单号）
     *
     * `POST /v3/transactions/out-trade-no/{out_trade_no}/reverse`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
     */
    post(data: Reverse.PostHttpMethod.JsonDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transactions.OutTradeNo._out_trade_no_.Reverse.PostHttpMethod {
  type JsonDataRequest = (JsonDataRequest.WithMchid | JsonDataRequest.WithSpMchidAndSubMchid);
  namespace JsonDataRequest {
    interface WithMchid {
      /**
       * 商户号
       *
       * 由微信支付分配。
       *
       * 或改填 `sp_mchid`、`sub_mchid`
       * @example '1900000109'
       */
      mchid: string;
      sp_mchid?: never;
      sub_mchid?: never;
    }
    interface WithSpMchidAndSubMchid {
      mchid?: never;
      /**
       * 机构商户号
       *
       * 与 `sub_mchid` 同填，或改填 `mchid`；长度 ≤ 32
       * @example '1900000100'
       */
      sp_mchid: string;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 与 `sp_mchid` 同填，或改填 `mchid`；长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户订单号
     *
     * 这笔支付下单时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
