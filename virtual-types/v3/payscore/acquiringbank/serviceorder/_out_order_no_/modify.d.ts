// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder._out_order_no_ {
  interface Modify {
    /**
     * 从业机构修改微信支付分订单金额
     *
     * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`（从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/modify-acquiring-bank-service-order.html
     */
    (data: Modify.PostHttpMethod.JsonDataRequest, config: Modify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modify.PostHttpMethod.WellformedResponse>>;
    /**
     * 从业机构修改微信支付分订单金额
     *
     * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`（从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/modify-acquiring-bank-service-order.html
     */
    post(data: Modify.PostHttpMethod.JsonDataRequest, config: Modify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder._out_order_no_.Modify.PostHttpMethod {
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
     * 渠道商商户号
     * @example '1230000109'
     */
    channel_id?: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 后付费商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: JsonDataRequest.PostDiscounts[];
    /**
     * 总金额
     *
     * 单位 分
     * @example 50000
     */
    total_amount: number;
    /**
     * 修改原因
     * @example '用户投诉'
     */
    reason: string;
  }
  namespace JsonDataRequest {
    interface PostDiscounts {
      /**
       * 优惠名称
       * @example '满20减1元'
       */
      name: string;
      /**
       * 优惠说明
       *
       * 长度 ≤ 30
       * @example '不与其他优惠叠加'
       */
      description: string;
      /**
       * 优惠金额
       *
       * 单位 分
       * @example 100
       */
      amount: number;
      /**
       * 优惠数量
       * @example 2
       */
      count?: number;
    }
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
