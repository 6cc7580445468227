// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.PayafterOrders._out_order_no_ {
  interface Complete {
    /**
     * 完结先享后付订单
     *
     * `POST /v3/payscore/payafter-orders/{out_order_no}/complete`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
     */
    (data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
    /**
     * 完结先享后付订单
     *
     * `POST /v3/payscore/payafter-orders/{out_order_no}/complete`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
     */
    post(data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.PayafterOrders._out_order_no_.Complete.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id: string;
    /**
     * 标识用户订单使用情况
     *
     * - `1`：未使用服务
     * - `2`：已使用服务
     */
    finish_type?: 1 | 2;
    /** 取消订单的原因 */
    cancel_reason?: string;
    /** 实际服务开始时间 */
    real_service_start_time?: string;
    /** 服务结束时间 */
    real_service_end_time?: string;
    /** 实际结束使用服务的地点 */
    real_service_end_location?: string;
    /**
     * 后付费
     *
     * 字段：`fee_name`、`fee_count`、`fee_amount`、`fee_desc`
     */
    fees?: WeChatPay.Components.ServiceFee[];
    /**
     * 商户优惠
     *
     * 字段：`discount_name`、`discount_amount`、`discount_desc`
     */
    discounts?: WeChatPay.Components.ServiceFeeDiscount[];
    /**
     * 总金额
     *
     * 实际向用户收的钱。
     *
     * 单位 分
     */
    total_amount?: number;
    /** 完结凭证 */
    finish_ticket?: string;
    /** 是否指定商户分账 */
    profit_sharing?: boolean;
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
  interface WellformedResponse {
    /**
     * 公众账号ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 32
     * @example '2304203423948239423'
     */
    out_order_no: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id: string;
  }
}
