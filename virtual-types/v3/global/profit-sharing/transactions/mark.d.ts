// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Transactions {
  interface Mark {
    /**
     * 分账标记
     *
     * `POST /v3/global/profit-sharing/transactions/mark`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_1.shtml
     */
    (data: Mark.PostHttpMethod.JsonDataRequest, config: Mark.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mark.PostHttpMethod.WellformedResponse>>;
    /**
     * 分账标记
     *
     * `POST /v3/global/profit-sharing/transactions/mark`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_1.shtml
     */
    post(data: Mark.PostHttpMethod.JsonDataRequest, config: Mark.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mark.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Transactions.Mark.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no?: string;
    /**
     * 订单标价币种
     * @example 'CNY'
     */
    currency?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
