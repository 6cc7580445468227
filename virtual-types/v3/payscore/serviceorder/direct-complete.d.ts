// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder {
  interface DirectComplete {
    /**
     * 创单结单合并
     *
     * `POST /v3/payscore/serviceorder/direct-complete`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
     */
    (data: DirectComplete.PostHttpMethod.JsonDataRequest, config?: DirectComplete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DirectComplete.PostHttpMethod.WellformedResponse>>;
    /**
     * 创单结单合并
     *
     * `POST /v3/payscore/serviceorder/direct-complete`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
     */
    post(data: DirectComplete.PostHttpMethod.JsonDataRequest, config?: DirectComplete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DirectComplete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder.DirectComplete.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 1–32；字符集 `0-9 A-Z a-z _ | * -`
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 公众账号ID
     *
     * 须已与商户号绑定。完结、取消订单须与创建订单时相同。
     *
     * 长度 1–32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 1–32
     * @example '500001'
     */
    service_id: string;
    /**
     * 后付费项目
     *
     * 让用户看清钱花在哪里，须按所属行业的传参规程填。各项金额之和减去优惠之和是应收的钱，相同的项目宜合并成一条。
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.NamedPostPayment[];
    /**
     * 后付费商户优惠
     *
     * 已给用户减掉的钱逐项列出。应收总额等于付费项目之和减去这里各项之和。
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 服务时间段
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range: JsonDataRequest.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 服务信息
     *
     * 告诉用户这笔订单提供的是什么服务。
     *
     * 长度 1–20
     * @example '某某酒店'
     */
    service_introduction?: string;
    /**
     * 商户数据包
     *
     * 微信支付不解读它，确认订单与支付成功的通知里原样返回，用户看不到。内容须先作 URL 编码。
     *
     * 长度 1–256
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * 长度 1–255；URL
     * @example 'https://api.test.com'
     */
    notify_url?: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 1–128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 总金额
     *
     * 实际向用户收的钱，须等于 `post_payments` 金额之和减去 `post_discounts` 金额之和。
     *
     * 单位 分
     * @example 39900
     */
    total_amount?: number;
    /**
     * 微信支付服务分账标记
     *
     * `true` 让收到的钱先冻结，等你请求分账，分完须解冻剩余资金，满 30 天也会自动解冻；不传则直接入账，事后不能再分。
     * @default false
     */
    profit_sharing?: boolean;
    /**
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     *
     * 长度 ≤ 32
     */
    goods_tag?: string;
  }
  namespace JsonDataRequest {
    /** 服务时间段 */
    interface TimeRange {
      /**
       * 服务开始时间
       *
       * 服务实际开始的时间，不是下单的时间。
       *
       * 长度 1–14；正则 `^(?:\d{8}|\d{14}|OnAccept)$`
       * @example '20261201000000'
       */
      start_time?: string;
      /**
       * 服务开始时间备注
       *
       * 长度 1–20 字符
       * @example '开始租借时间'
       */
      start_time_remark?: string;
      /**
       * 服务结束时间
       *
       * 服务实际结束的时间，格式须与开始时间相同；开始时间用 `OnAccept` 时精确到秒。
       *
       * 长度 1–14；正则 `^(?:\d{8}|\d{14})$`
       * @example '20261231235959'
       */
      end_time?: string;
      /**
       * 服务结束时间备注
       *
       * 长度 1–20 字符
       * @example '租借结束时间'
       */
      end_time_remark?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
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
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
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
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 后付费商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 服务时间段
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range: WellformedResponse.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 服务信息
     *
     * 长度 ≤ 20
     * @example '某某酒店'
     */
    service_introduction: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id: string;
    /**
     * 服务订单状态
     *
     * `DONE`、`REVOKED`、`EXPIRED` 是终态。`DONE` 不说明钱是否到账，须看 `collection.state`；`DOING` 时再看 `state_description`；停在 `CREATED` 满 30 天会变成 `EXPIRED`。
     *
     * - `CREATED`：服务订单已创建
     * - `DOING`：服务订单进行中
     * - `DONE`：服务订单已完成
     * - `REVOKED`：服务订单已取消
     * - `EXPIRED`：服务订单已失效
     */
    state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
    /**
     * 订单状态说明
     *
     * `state` 为 `DOING` 时才有。`USER_CONFIRM` 是用户已确认，可以提供服务；`MCH_COMPLETE` 是你已完结，正等用户付款。
     *
     * - `USER_CONFIRM`：用户确认
     * - `MCH_COMPLETE`：商户完结
     */
    state_description: 'USER_CONFIRM' | 'MCH_COMPLETE';
    /**
     * 商户数据包
     *
     * 创建订单时传入的内容原样返回，当时没传就没有。
     *
     * 长度 ≤ 256
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * 长度 ≤ 255；URL
     * @example 'https://api.test.com'
     */
    notify_url?: string;
    /**
     * 总金额
     *
     * 完结或改金额时传入的最终应收，等于各后付费项目之和减去各优惠之和，不超过服务的风险金额上限。
     *
     * 单位 分
     * @example 39900
     */
    total_amount?: number;
  }
  namespace WellformedResponse {
    /** 服务时间段 */
    interface TimeRange {
      /**
       * 服务开始时间
       *
       * 长度 ≤ 14；正则 `^(?:\d{8}|\d{14}|OnAccept)$`
       * @example '20261101000000'
       */
      start_time?: string;
      /**
       * 服务开始时间备注
       *
       * 长度 ≤ 20 字符
       * @example '开始租借时间'
       */
      start_time_remark?: string;
      /**
       * 服务结束时间
       *
       * 长度 ≤ 14；正则 `^(?:\d{8}|\d{14})$`
       * @example '20261120235959'
       */
      end_time?: string;
      /**
       * 服务结束时间备注
       *
       * 长度 ≤ 20 字符
       * @example '租借结束时间'
       */
      end_time_remark?: string;
    }
  }
}
