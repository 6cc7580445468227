// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.Partner {
  interface Serviceorder {
    /**
     * 创建用户的签约计划详情对应的服务订单（服务商）
     *
     * `POST /v3/payscore/sign-plan/partner/serviceorder`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-service-order/create-partner-service-order.html
     */
    (data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建用户的签约计划详情对应的服务订单（服务商）
     *
     * `POST /v3/payscore/sign-plan/partner/serviceorder`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-service-order/create-partner-service-order.html
     */
    post(data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.Partner.Serviceorder.PostHttpMethod {
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
     * 服务商的AppID
     *
     * 须已与服务商的商户号绑定。
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
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
     * 子商户的AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 服务商公众号下的用户标识
     *
     * 用户在服务商 AppID 下的标识，须由它取得。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 子商户公众号下的用户标识
     *
     * 用户在子商户 AppID 下的标识，须由它取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
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
     * 服务商公众号ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务商商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 子商户公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
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
