// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_ {
  interface SendPendingmessage {
    /**
     * 下发服务费用待处理消息（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-pending-message.html
     */
    (data: SendPendingmessage.PostHttpMethod.JsonDataRequest, config: SendPendingmessage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SendPendingmessage.PostHttpMethod.WellformedResponse>>;
    /**
     * 下发服务费用待处理消息（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-pending-message.html
     */
    post(data: SendPendingmessage.PostHttpMethod.JsonDataRequest, config: SendPendingmessage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SendPendingmessage.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_.SendPendingmessage.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 后付费项目
     *
     * 让用户看清钱花在哪里，须按所属行业的传参规程填。各项金额之和减去优惠之和是应收的钱，相同的项目宜合并成一条。
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments: WeChatPay.Components.NamedPostPayment[];
    /**
     * 商户优惠
     *
     * 已给用户减掉的钱逐项列出。应收总额等于付费项目之和减去这里各项之和。
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 总金额
     *
     * 实际向用户收的钱。
     *
     * 单位 分
     * @example 39900
     */
    total_amount: number;
    /**
     * 预计扣费时间
     * @example '20261201'
     */
    prepaid_time: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 32
     */
    out_order_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
