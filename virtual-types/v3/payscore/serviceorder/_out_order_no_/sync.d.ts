// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_ {
  interface Sync {
    /**
     * 同步服务订单信息
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/sync`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587962
     */
    (data: Sync.PostHttpMethod.JsonDataRequest, config: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步服务订单信息
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/sync`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587962
     */
    post(data: Sync.PostHttpMethod.JsonDataRequest, config: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Sync.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 须已与商户号绑定。完结、取消订单须与创建订单时相同。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id: string;
    /**
     * 场景类型
     *
     * 固定填 `Order_Paid`：用户已用别的渠道付清。
     *
     * 长度 ≤ 32
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     * @example 'Order_Paid'
     */
    type: string;
    /**
     * 内容信息详情
     *
     * `type` 是 `Order_Paid` 时须有：用户用别的渠道付款的时间。
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
       *
       * 用户通过别的方式付清的真实时间，晚于你完结订单的时间，且不能比同步的时刻晚 60 秒以上；只写到日的，按当天 0 点算。微信支付据此更新用户的守约记录，填错会招来投诉。
       *
       * 长度 ≤ 64；正则 `^(?:\d{8}|\d{14})$`
       * @example '20261120103456'
       */
      paid_time: string;
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
  interface WellformedResponse {
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 服务信息
     *
     * 长度 ≤ 20 字符
     * @example 'XX充电宝'
     */
    service_introduction: string;
    /**
     * 服务订单状态
     *
     * `DONE`、`REVOKED`、`EXPIRED` 是终态。`DONE` 不说明钱是否到账，须看 `collection.state`；`DOING` 时再看 `state_description`；停在 `CREATED` 满 30 天会变成 `EXPIRED`。
     *
     * 长度 ≤ 32
     * @example 'CREATED'
     */
    state: string;
    /**
     * 订单状态说明
     *
     * `state` 为 `DOING` 时才有。`USER_CONFIRM` 是用户已确认，可以提供服务；`MCH_COMPLETE` 是你已完结，正等用户付款。
     *
     * 长度 ≤ 32
     * @example 'MCH_COMPLETE'
     */
    state_description?: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`
     */
    post_discounts?: WellformedResponse.PostDiscounts[];
    /**
     * 服务风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund?: WeChatPay.Components.RiskFund;
    /**
     * 总金额
     *
     * 完结或改金额时传入的最终应收，等于各后付费项目之和减去各优惠之和，不超过服务的风险金额上限。
     *
     * 单位 分
     * @example 39900
     */
    total_amount?: number;
    /**
     * 是否需要收款
     * @example true
     */
    need_collection?: boolean;
    /**
     * 收款信息
     *
     * 完结之后才有；以 0 元完结的订单没有它。
     *
     * 字段：`state`、`total_amount`、`paying_amount`、`paid_amount`、`details`、`bank_type`
     *
     * 与官方页面不同：`amount`、`paid_time`、`paid_type` 等 4 个字段：页面的表格少写了一层 details；同一页的应答示例里它在 details 之内。
     */
    collection?: WellformedResponse.Collection;
    /**
     * 服务时间
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range?: WeChatPay.Components.ServiceTimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 附加数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     *
     * 长度 ≤ 256 字符
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://api.test.com'
     */
    notify_url?: string;
    /**
     * 服务商公众号下的用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '0000300001202611201055157220022'
     */
    order_id: string;
  }
  namespace WellformedResponse {
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
    }
    /** 收款信息 */
    interface Collection {
      /**
       * 收款状态
       *
       * `USER_PAID` 才算收到钱，`USER_PAYING` 还在等用户付款。须与 `state`、`state_description` 合起来看。
       *
       * 长度 ≤ 32
       * @example 'USER_PAID'
       */
      state: string;
      /**
       * 总收款金额
       *
       * 各后付费项目之和减去各优惠之和，完结或改金额时传入，不超过服务的风险金额上限。
       *
       * 单位 分
       * @example 39900
       */
      total_amount?: number;
      /**
       * 待收金额
       *
       * 完结后到收款前等于 `total_amount`，收到后变成 0。
       *
       * 单位 分
       * @example 29900
       */
      paying_amount?: number;
      /**
       * 已收金额
       *
       * 收款前是 0，收到后等于 `total_amount`。
       *
       * 单位 分
       * @example 10000
       */
      paid_amount?: number;
      /**
       * 收款明细列表
       *
       * 字段：`amount`、`paid_type`、`paid_time`、`transaction_id`
       */
      details?: Collection.Details[];
      /**
       * 收款银行
       *
       * 与官方页面不同：同一服务订单的其他应答有这个字段：修改订单的应答示例里有 count，公开的接口资料有 bank_type。
       */
      bank_type?: string;
    }
    namespace Collection {
      interface Details {
        /**
         * 单笔收款金额
         *
         * 单位 分
         * @example 10000
         */
        amount?: number;
        /**
         * 收款成功渠道
         *
         * `NEWTON` 是经支付分收到的，有微信支付单号；`MCH` 是用户走了别的渠道，由你同步订单状态后记上的。
         * @example 'NEWTON'
         */
        paid_type?: string;
        /**
         * 收款成功时间
         *
         * 收到钱之后才有。
         * @example '20261120103456'
         */
        paid_time?: string;
        /**
         * 微信支付交易单号
         *
         * 扣款成功后才有。退款须填它，`out_order_no` 不能当支付单号用。
         * @example '15646546545165651651'
         */
        transaction_id?: string;
      }
    }
  }
}
