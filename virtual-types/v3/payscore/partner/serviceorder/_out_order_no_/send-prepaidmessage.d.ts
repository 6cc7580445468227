// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_ {
  interface SendPrepaidmessage {
    /**
     * 下发服务预扣费消息（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-prepaid-message.html
     */
    (data: SendPrepaidmessage.PostHttpMethod.JsonDataRequest, config: SendPrepaidmessage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SendPrepaidmessage.PostHttpMethod.WellformedResponse>>;
    /**
     * 下发服务预扣费消息（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-prepaid-message.html
     */
    post(data: SendPrepaidmessage.PostHttpMethod.JsonDataRequest, config: SendPrepaidmessage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SendPrepaidmessage.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_.SendPrepaidmessage.PostHttpMethod {
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
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments: WeChatPay.Components.PostPayment[];
    /**
     * 商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 总金额
     *
     * 单位 分
     * @example 50000
     */
    total_amount: number;
    /**
     * 预计扣费时间
     * @example '20231218'
     */
    prepaid_time: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32
     */
    out_order_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
