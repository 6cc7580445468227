// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic.Refunds {
  interface _out_refund_no_ {
    /**
     * 查询单笔退款
     *
     * `GET /v3/refund/domestic/refunds/{out_refund_no}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_10.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/query-by-out-refund-no.html
     * @see https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/query-by-out-refund-no.html
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html
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
