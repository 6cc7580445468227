// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_ {
  interface Cancel {
    /**
     * 取消支付分订单（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_3.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/cancel-partner-service-order.html
     */
    (data: Cancel.PostHttpMethod.JsonDataRequest, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
    /**
     * 取消支付分订单（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_3.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/cancel-partner-service-order.html
     */
    post(data: Cancel.PostHttpMethod.JsonDataRequest, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_.Cancel.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 撤销原因
     *
     * 长度 ≤ 50 字符
     * @example '用户投诉'
     */
    reason: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
