// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_ {
  interface Complete {
    /**
     * 完结支付分订单（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
     */
    (data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
    /**
     * 完结支付分订单（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
     */
    post(data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_.Complete.PostHttpMethod {
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
     * 项数 ≤ 100；字段：`name`、`amount`、`description`、`count`
     */
    post_payments: WeChatPay.Components.PostPayment[];
    /**
     * 后付费商户优惠
     *
     * 已给用户减掉的钱逐项列出。应收总额等于付费项目之和减去这里各项之和。
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: JsonDataRequest.PostDiscounts[];
    /**
     * 总金额
     *
     * 实际向用户收的钱，须等于 `post_payments` 金额之和减去 `post_discounts` 金额之和，且受服务的风险金额上限约束。
     *
     * 单位 分
     * @example 39900
     */
    total_amount: number;
    /**
     * 实际服务时间
     *
     * 用户实际使用服务的起止时间。
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range?: WeChatPay.Components.ServiceTimeRange;
    /**
     * 实际服务位置
     *
     * 用户实际在哪里用的服务。
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 微信支付服务分账标记
     *
     * `true` 让收到的钱先冻结，等你请求分账，分完须解冻剩余资金，满 30 天也会自动解冻；不传则直接入账，事后不能再分。
     * @default false
     */
    profit_sharing?: boolean;
    /**
     * 完结服务时间
     *
     * 不早于服务结束时间，不晚于调用的时刻。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    complete_time?: string;
    /**
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
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
       * 显示给用户看，同一订单里不能重名。
       *
       * 长度 ≤ 20 字符
       * @example '满20减1元'
       */
      name?: string;
      /**
       * 优惠说明
       *
       * 向用户说明这项优惠什么条件下可用。
       *
       * 长度 ≤ 30 字符
       * @example '不与其他优惠叠加'
       */
      description?: string;
      /**
       * 优惠金额
       *
       * 这项优惠一共减多少；应收总额等于付费项目之和减去全部优惠之和。
       *
       * 单位 分
       * @example 100
       */
      amount?: number;
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
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
