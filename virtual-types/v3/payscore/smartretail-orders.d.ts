// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface SmartretailOrders {
    /**
     * 查询智慧零售订单
     *
     * `GET /v3/payscore/smartretail-orders`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
     */
    get(config?: SmartretailOrders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SmartretailOrders.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建智慧零售订单
     *
     * `POST /v3/payscore/smartretail-orders`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
     */
    (data: SmartretailOrders.PostHttpMethod.JsonDataRequest, config?: SmartretailOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SmartretailOrders.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建智慧零售订单
     *
     * `POST /v3/payscore/smartretail-orders`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
     */
    post(data: SmartretailOrders.PostHttpMethod.JsonDataRequest, config?: SmartretailOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SmartretailOrders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SmartretailOrders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 服务ID
       *
       * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。
       *
       * 长度 ≤ 32
       */
      service_id?: string;
      /**
       * 商户服务订单号
       *
       * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
       *
       * 长度 ≤ 32
       */
      out_order_no?: string;
      /**
       * 回跳查询ID
       *
       * 用户从支付分页面回来时带回，与 `out_order_no` 只传一个。
       */
      query_id?: string;
      /**
       * 公众账号ID
       *
       * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
       */
      appid?: string;
    }
  }
  /** 免押服务订单 */
  type WellformedResponse = WeChatPay.Components.PayAfterOrder;
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SmartretailOrders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
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
     * 实际服务开始时间
     *
     * 正则 `^(?:\d{8}|\d{14}|OnAccept)$`
     */
    service_start_time?: string;
    /**
     * 服务结束时间
     *
     * 正则 `^(?:\d{8}|\d{14})$`
     */
    service_end_time?: string;
    /** 开始使用服务的地点 */
    service_start_location?: string;
    /** 预计服务结束的地点 */
    service_end_location?: string;
    /**
     * 服务信息
     *
     * 告诉用户这笔订单提供的是什么服务。
     *
     * 长度 ≤ 20
     */
    service_introduction?: string;
    /**
     * 后付费
     *
     * 字段：`fee_name`、`fee_count`、`fee_amount`、`fee_desc`
     */
    fees?: WeChatPay.Components.ServiceFee[];
    /**
     * 商户优惠
     *
     * 字段：`discount_name`、`discount_desc`
     */
    discounts?: JsonDataRequest.Discounts[];
    /**
     * 订单风险金额
     *
     * 单位 分
     */
    risk_amount?: number;
    /**
     * 商户数据包
     *
     * 微信支付不解读它，通知里原样返回，用户看不到。
     *
     * 长度 ≤ 256
     */
    attach?: string;
    /**
     * 使用需用户确认订单类型
     * @default true
     */
    need_user_confirm?: boolean;
    /**
     * 微信用户在商户对应AppID下的唯一标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     */
    openid?: string;
  }
  namespace JsonDataRequest {
    interface Discounts {
      /**
       * 优惠名称
       *
       * 长度 ≤ 20
       * @example '满20减1元'
       */
      discount_name?: string;
      /**
       * 优惠说明
       * @example '不与其他优惠叠加'
       */
      discount_desc?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 公众账号ID
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /** 商户号 */
    mchid?: string;
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no?: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     */
    order_id?: string;
    /**
     * 小程序跳转businessType
     * @example 'wxpayScoreUse'
     */
    miniprogram_businesstype?: string;
    /** 小程序跳转AppID */
    miniprogram_appid?: string;
    /** 小程序跳转路径 */
    miniprogram_path?: string;
    /** 小程序跳转username */
    miniprogram_username?: string;
    /** 跳转微信侧小程序订单数据 */
    package?: string;
  }
}
