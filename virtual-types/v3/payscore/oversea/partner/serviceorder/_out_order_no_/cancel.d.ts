// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Oversea.Partner.Serviceorder._out_order_no_ {
  interface Cancel {
    /**
     * 取消支付分订单（海外从业机构）
     *
     * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`（从业机构）
     */
    (data: Cancel.PostHttpMethod.JsonDataRequest, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
    /**
     * 取消支付分订单（海外从业机构）
     *
     * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`（从业机构）
     */
    post(data: Cancel.PostHttpMethod.JsonDataRequest, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Oversea.Partner.Serviceorder._out_order_no_.Cancel.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 撤销原因
     * @example '用户投诉'
     */
    reason: string;
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
