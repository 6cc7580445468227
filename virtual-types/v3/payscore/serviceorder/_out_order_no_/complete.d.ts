// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_ {
  interface Complete {
    /**
     * 完结支付分订单
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/complete`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
     */
    (data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
    /**
     * 完结支付分订单
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/complete`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
     */
    post(data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod {
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
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 后付费项目
     *
     * 让用户看清钱花在哪里，须按所属行业的传参规程填。各项金额之和减去优惠之和是应收的钱，相同的项目宜合并成一条。
     *
     * 项数 ≤ 100；字段：`name`、`amount`、`description`、`count`
     */
    post_payments: WeChatPay.Components.NamedPostPayment[];
    /**
     * 商户优惠
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
     * 实际服务时间段
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
     * 字段：`end_location`
     */
    location?: JsonDataRequest.Location;
    /**
     * 微信支付服务分账标记
     *
     * `true` 让收到的钱先冻结，等你请求分账，分完须解冻剩余资金，满 30 天也会自动解冻；不传则直接入账，事后不能再分。
     * @default false
     * @example false
     */
    profit_sharing?: boolean;
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
      name: string;
      /**
       * 优惠说明
       *
       * 向用户说明这项优惠什么条件下可用。
       *
       * 长度 ≤ 30 字符
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
      amount?: number;
      /**
       * 优惠数量
       *
       * 同一活动的优惠用了几份，两张券就填 `2`。
       * @example 2
       */
      count?: number;
    }
    /** 实际服务位置 */
    interface Location {
      /**
       * 服务结束地点
       *
       * 长度 ≤ 20 字符
       * @example '嗨客时尚主题展餐厅'
       */
      end_location?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | -`
     */
    out_order_no: string;
  }
  interface WellformedResponse {
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
     * 服务信息
     *
     * 长度 ≤ 20 字符
     * @example '某某酒店'
     */
    service_introduction: string;
    /**
     * 服务订单状态
     *
     * `DONE`、`REVOKED`、`EXPIRED` 是终态。`DONE` 不说明钱是否到账，须看 `collection.state`；`DOING` 时再看 `state_description`；停在 `CREATED` 满 30 天会变成 `EXPIRED`。
     *
     * 长度 ≤ 32
     *
     * - `CREATED`：服务订单已创建
     * - `DOING`：服务订单进行中
     * - `DONE`：服务订单已完成
     * - `REVOKED`：服务订单已取消
     * - `EXPIRED`：服务订单已失效
     * @example 'DOING'
     */
    state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
    /**
     * 订单状态说明
     *
     * `state` 为 `DOING` 时才有。`USER_CONFIRM` 是用户已确认，可以提供服务；`MCH_COMPLETE` 是你已完结，正等用户付款。
     *
     * 长度 ≤ 32
     *
     * - `USER_CONFIRM`：用户确认
     * - `MCH_COMPLETE`：商户完结
     * @example 'MCH_COMPLETE'
     */
    state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
    /**
     * 商户收款总金额
     *
     * 各后付费项目之和减去各优惠之和，不超过服务的风险金额上限。
     *
     * 单位 分
     * @example 39900
     */
    total_amount: number;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 后付费商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WellformedResponse.PostDiscounts[];
    /**
     * 服务风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund?: WeChatPay.Components.RiskFund;
    /**
     * 服务时间段
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range?: WeChatPay.Components.ServiceTimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WellformedResponse.Location;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id?: string;
    /**
     * 是否需要收款
     * @example true
     */
    need_collection?: boolean;
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
      /**
       * 优惠数量
       * @example 2
       */
      count?: number;
    }
    /** 服务位置 */
    interface Location {
      /**
       * 服务开始地点
       *
       * 长度 ≤ 20 字符
       * @example '嗨客时尚主题展餐厅'
       */
      start_location?: string;
      /**
       * 服务结束地点
       *
       * 长度 ≤ 20 字符
       * @example '嗨客时尚主题展餐厅'
       */
      end_location?: string;
    }
  }
}
