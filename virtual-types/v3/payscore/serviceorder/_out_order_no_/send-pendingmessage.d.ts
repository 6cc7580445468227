// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_ {
  interface SendPendingmessage {
    /**
     * 下发服务费用待处理消息
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`（普通商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-pending-message.html
     */
    (data: SendPendingmessage.PostHttpMethod.JsonDataRequest, config: SendPendingmessage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SendPendingmessage.PostHttpMethod.WellformedResponse>>;
    /**
     * 下发服务费用待处理消息
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`（普通商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-pending-message.html
     */
    post(data: SendPendingmessage.PostHttpMethod.JsonDataRequest, config: SendPendingmessage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SendPendingmessage.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.SendPendingmessage.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments: JsonDataRequest.PostPayments[];
    /**
     * 商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: JsonDataRequest.PostDiscounts[];
    /**
     * 总金额
     *
     * 单位：分
     * @example 50000
     */
    total_amount: number;
    /**
     * 预计扣费时间
     * @example '20231218'
     */
    prepaid_time: string;
  }
  namespace JsonDataRequest {
    interface PostPayments {
      /**
       * 付费名称
       * @example '就餐费用'
       */
      name?: string;
      /**
       * 付费金额
       *
       * 单位：分
       * @example 40000
       */
      amount?: number;
      /**
       * 付费说明
       * @example '就餐人均100元'
       */
      description?: string;
      /**
       * 付费数量
       * @example 4
       */
      count?: number;
    }
    interface PostDiscounts {
      /**
       * 优惠名称
       * @example '满20减1元'
       */
      name?: string;
      /**
       * 优惠说明
       * @example '不与其他优惠叠加'
       */
      description?: string;
      /**
       * 优惠金额
       *
       * 单位：分
       * @example 100
       */
      amount?: number;
      /**
       * 优惠数量
       * @example 2
       */
      count?: number;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 商户服务订单号 */
    out_order_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
