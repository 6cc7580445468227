// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_ {
  interface Complete {
    /**
     * 完结支付分订单（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012692408
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_5.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/complete-partner-service-order.html
     */
    (data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
    /**
     * 完结支付分订单（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012692408
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_5.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/complete-partner-service-order.html
     */
    post(data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_.Complete.PostHttpMethod {
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
     * 项数 ≤ 100；字段：`name`、`amount`、`description`、`count`
     */
    post_payments: WeChatPay.Components.PostPayment[];
    /**
     * 后付费商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
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
     * 实际服务时间
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range?: WeChatPay.Components.ServiceTimeRange;
    /**
     * 实际服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 微信支付服务分账标记
     * @default false
     */
    profit_sharing?: boolean;
    /**
     * 完结服务时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2019-11-11T16:24:05+08:00'
     */
    complete_time?: string;
    /**
     * 订单优惠标记
     *
     * 长度 ≤ 32
     * @example 'goods_tag'
     */
    goods_tag?: string;
    /**
     * 设备信息
     *
     * 字段：`start_device_id`、`end_device_id`、`materiel_no`
     */
    device?: WeChatPay.Components.ServiceDevice;
  }
  namespace JsonDataRequest {
    interface PostDiscounts {
      /**
       * 优惠名称
       *
       * 长度 ≤ 20 字符
       * @example '满20减1元'
       */
      name?: string;
      /**
       * 优惠说明
       *
       * 长度 ≤ 30 字符
       * @example '不与其他优惠叠加'
       */
      description?: string;
      /**
       * 优惠金额
       *
       * 单位 分
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
