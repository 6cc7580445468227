// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Transactions.OutTradeNo._out_trade_no_ {
  interface Close {
    /**
     * 关闭订单（商户订单号，全球）
     *
     * `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml
     */
    (data: Close.PostHttpMethod.JsonDataRequest, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
    /**
     * 关闭订单（商户订单号，全球）
     *
     * `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml
     */
    post(data: Close.PostHttpMethod.JsonDataRequest, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Transactions.OutTradeNo._out_trade_no_.Close.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 直连商户号
     *
     * 由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mchid?: string;
    /**
     * 机构商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid?: string;
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
