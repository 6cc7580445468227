// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder._out_order_no_ {
  interface Complete {
    /**
     * 从业机构完结微信支付分订单
     *
     * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`（从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/complete-acquiring-bank-service-order.html
     */
    (data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
    /**
     * 从业机构完结微信支付分订单
     *
     * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`（从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/complete-acquiring-bank-service-order.html
     */
    post(data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder._out_order_no_.Complete.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 渠道商商户号
     * @example '1230000109'
     */
    channel_id?: string;
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
     * 让用户看清钱花在哪里；各项金额之和减去优惠之和是应收的钱。
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments: WeChatPay.Components.NamedPostPayment[];
    /**
     * 后付费商户优惠
     *
     * 已给用户减掉的钱逐项列出。应收总额等于付费项目之和减去这里各项之和。
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: JsonDataRequest.PostDiscounts[];
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
     * 实际服务时间
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range?: WeChatPay.Components.TimeRange;
    /**
     * 实际服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 微信支付服务分账标记
     *
     * 能不能分账由它决定：不传则直接入账，事后不能再分。
     */
    profit_sharing?: boolean;
    /**
     * 完结服务时间
     *
     * 不早于服务结束时间，不晚于调用的时刻。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    complete_time?: string;
    /**
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     * @example 'goods_tag'
     */
    goods_tag?: string;
  }
  namespace JsonDataRequest {
    interface PostDiscounts {
      /**
       * 优惠名称
       *
       * 显示给用户看，同一订单里不能重名。
       * @example '满20减1元'
       */
      name: string;
      /**
       * 优惠说明
       *
       * 向用户说明这项优惠什么条件下可用。
       *
       * 长度 ≤ 30
       * @example '不与其他优惠叠加'
       */
      description: string;
      /**
       * 优惠金额
       *
       * 这项优惠一共减多少；应收总额等于付费项目之和减去全部优惠之和。
       *
       * 单位 分
       * @example 100
       */
      amount: number;
      /**
       * 优惠数量
       *
       * 同一活动的优惠用了几份，两张券就填 `2`。
       * @example 2
       */
      count?: number;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
