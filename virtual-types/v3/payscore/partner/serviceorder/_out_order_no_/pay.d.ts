// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_ {
  interface Pay {
    /**
     * 商户发起催收扣款（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_6.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/collect-partner-service-order.html
     */
    (data: Pay.PostHttpMethod.JsonDataRequest, config: Pay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Pay.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户发起催收扣款（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_6.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/collect-partner-service-order.html
     */
    post(data: Pay.PostHttpMethod.JsonDataRequest, config: Pay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Pay.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_.Pay.PostHttpMethod {
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
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
