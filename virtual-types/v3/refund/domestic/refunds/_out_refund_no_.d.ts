// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic.Refunds {
  interface _out_refund_no_ {
    /**
     * 查询单笔退款
     *
     * `GET /v3/refund/domestic/refunds/{out_refund_no}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556587
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557161
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012739043
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012759680
     */
    get(config: _out_refund_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_refund_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic.Refunds._out_refund_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成的单号。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | @ -`
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
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
  /** 退款单 */
  type WellformedResponse = WeChatPay.Components.Refund;
}
