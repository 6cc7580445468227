// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder._out_order_no_ {
  interface Sync {
    /**
     * 从业机构同步微信支付分订单信息
     *
     * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`（从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/sync-acquiring-bank-service-order.html
     */
    (data: Sync.PostHttpMethod.JsonDataRequest, config: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
    /**
     * 从业机构同步微信支付分订单信息
     *
     * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`（从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/sync-acquiring-bank-service-order.html
     */
    post(data: Sync.PostHttpMethod.JsonDataRequest, config: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder._out_order_no_.Sync.PostHttpMethod {
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
     * 场景类型
     *
     * 长度 ≤ 32
     * @example 'Order_Paid'
     */
    type: string;
    /**
     * 内容信息详情
     *
     * 字段：`paid_time`
     */
    detail: JsonDataRequest.Detail;
  }
  namespace JsonDataRequest {
    /** 内容信息详情 */
    interface Detail {
      /**
       * 收款成功时间
       * @example '20091225091210'
       */
      paid_time: string;
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
