// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_ {
  interface SendPrepaidmessage {
    /**
     * 下发服务预扣费消息
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-prepaid-message.html
     */
    (data: SendPrepaidmessage.PostHttpMethod.JsonDataRequest, config: SendPrepaidmessage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SendPrepaidmessage.PostHttpMethod.WellformedResponse>>;
    /**
     * 下发服务预扣费消息
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-prepaid-message.html
     */
    post(data: SendPrepaidmessage.PostHttpMethod.JsonDataRequest, config: SendPrepaidmessage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SendPrepaidmessage.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.SendPrepaidmessage.PostHttpMethod {
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
