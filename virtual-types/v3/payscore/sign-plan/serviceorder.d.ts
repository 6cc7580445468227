// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan {
  interface Serviceorder {
    /**
     * 创建用户的签约计划详情对应的服务订单
     *
     * `POST /v3/payscore/sign-plan/serviceorder`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/service-order/create-service-order.html
     */
    (data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建用户的签约计划详情对应的服务订单
     *
     * `POST /v3/payscore/sign-plan/serviceorder`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/service-order/create-service-order.html
     */
    post(data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.Serviceorder.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 支付分服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 用户签约计划ID
     *
     * 创建用户签约计划的应答返回。
     * @example '01000033210000324638000000376258'
     */
    sign_plan_id: string;
    /**
     * 签约计划详情序号
     * @example 2
     */
    plan_detail_no: number;
    /**
     * 商户的AppID
     *
     * 须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户公众号下的用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 商户扣款成功回调通知的地址
     *
     * 结果的通知发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * URL
     * @example 'https://api.test.com'
     */
    notify_url: string;
    /**
     * 服务信息
     *
     * 告诉用户这笔订单提供的是什么服务。
     *
     * 长度 ≤ 20
     * @example '羽毛球课基础练习课程'
     */
    service_introduction: string;
    /**
     * 服务时间
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range: WeChatPay.Components.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 附加数据
     *
     * 微信支付不解读它，查询与通知里原样返回，用户看不到。
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户侧订单号
     *
     * 由你生成并存下，须唯一。
     * @example '1514323JSVDFE1243252'
     */
    out_trade_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户订单号
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
     * 商户公众号ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 服务信息
     *
     * 长度 ≤ 20
     * @example '羽毛球课程基础训练'
     */
    service_introduction: string;
    /**
     * 服务订单状态
     * @example 'CREATED'
     */
    state: string;
    /**
     * 订单状态说明
     *
     * `state` 为 `DOING` 时才有。`USER_CONFIRM` 是用户已确认，可以提供服务；`MCH_COMPLETE` 是你已完结，正等用户付款。
     *
     * 长度 ≤ 32
     * @example 'USER_CONFIRM'
     */
    state_description?: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`
     */
    post_payments?: WellformedResponse.PostPayments[];
    /**
     * 商户优惠
     *
     * 字段：`name`、`amount`
     */
    post_discounts?: WellformedResponse.PostDiscounts[];
    /**
     * 服务风险金
     *
     * 字段：`amount`
     */
    risk_fund?: WellformedResponse.RiskFund;
    /**
     * 服务时间
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range?: WeChatPay.Components.TimeRange;
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
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * URL
     * @example 'https://api.test.com'
     */
    notify_url?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '0000300001202611201055157220022'
     */
    order_id?: string;
  }
  namespace WellformedResponse {
    interface PostPayments {
      /**
       * 付费名称
       *
       * 长度 ≤ 20
       * @example '瑜伽课程20节'
       */
      name?: string;
      /**
       * 付费金额
       *
       * 单位 分
       * @example 40000
       */
      amount?: number;
      /**
       * 付费说明
       *
       * 长度 ≤ 30
       * @example '第6节课'
       */
      description?: string;
    }
    interface PostDiscounts {
      /**
       * 优惠名称
       * @example '享9折优惠'
       */
      name?: string;
      /**
       * 优惠金额
       *
       * 单位 分
       * @example 100
       */
      amount?: number;
    }
    /** 服务风险金 */
    interface RiskFund {
      /**
       * 风险金额
       *
       * 单位 分
       * @example 10000
       */
      amount: number;
    }
  }
}
