// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface Serviceorder {
    /**
     * 查询支付分订单
     *
     * `GET /v3/payscore/serviceorder`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587902
     */
    get(config: Serviceorder.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建支付分订单
     *
     * `POST /v3/payscore/serviceorder`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
     */
    (data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建支付分订单
     *
     * `POST /v3/payscore/serviceorder`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
     */
    post(data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    type Params = Params.Common & (Params.WithOutOrderNo | Params.WithQueryId);
    namespace Params {
      interface Common {
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
         * 公众账号ID
         *
         * 须已与商户号绑定。完结、取消订单须与创建订单时相同。
         *
         * 长度 ≤ 32
         * @example 'wxd678efh567hg6787'
         */
        appid: string;
      }
      interface WithOutOrderNo {
        /**
         * 商户服务订单号
         *
         * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
         *
         * 与 `query_id` 二选一；长度 ≤ 32
         * @example '1234323JKHDFE1243252'
         */
        out_order_no: string;
        query_id?: never;
      }
      interface WithQueryId {
        out_order_no?: never;
        /**
         * 回跳查询ID
         *
         * 用户从支付分页面回到你的小程序或网页时带回，与 `out_order_no` 只传一个。
         *
         * 与 `out_order_no` 二选一；长度 ≤ 512
         */
        query_id: string;
      }
    }
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
     * - `CREATED`：服务订单已创建
     * - `DOING`：服务订单进行中
     * - `DONE`：服务订单已完成
     * - `REVOKED`：服务订单已取消
     * - `EXPIRED`：服务订单已失效
     * @example 'CREATED'
     */
    state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
    /**
     * 订单状态说明
     *
     * `state` 为 `DOING` 时才有。`USER_CONFIRM` 是用户已确认，可以提供服务；`MCH_COMPLETE` 是你已完结，正等用户付款。
     *
     * - `USER_CONFIRM`：用户确认
     * - `MCH_COMPLETE`：商户完结
     * @example 'MCH_COMPLETE'
     */
    state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
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
     */
    collection?: WeChatPay.Components.ServiceOrderCollection;
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
    notify_url: string;
    /**
     * 服务商公众号下的用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '0000300001202611201055157220022'
     */
    order_id?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | -`
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
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
     * 服务信息
     *
     * 告诉用户这笔订单提供的是什么服务。
     *
     * 长度 ≤ 20 字符
     * @example '某某酒店'
     */
    service_introduction: string;
    /**
     * 后付费项目
     *
     * 让用户看清钱花在哪里，须按所属行业的传参规程填。各项金额之和减去优惠之和是应收的钱，相同的项目宜合并成一条。
     *
     * 项数 ≤ 100；字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.NamedPostPayment[];
    /**
     * 商户优惠
     *
     * 已给用户减掉的钱逐项列出。应收总额等于付费项目之和减去这里各项之和。
     *
     * 项数 ≤ 30；字段：`name`、`description`、`count`
     */
    post_discounts?: JsonDataRequest.PostDiscounts[];
    /**
     * 服务时间段
     *
     * 用户什么时候开始用服务、预计什么时候结束。
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range: WeChatPay.Components.TimeRange;
    /**
     * 服务位置
     *
     * 用户在哪里用的服务。
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 服务风险金
     *
     * 这笔订单的风险金额，越高越难通过评估，按实际场景填。
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund: WeChatPay.Components.RiskFund;
    /**
     * 商户数据包
     *
     * 微信支付不解读它，确认订单与支付成功的通知里原样返回，用户看不到。内容须先作 URL 编码。
     *
     * 长度 ≤ 256 字符
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * 长度 ≤ 255；URL
     * @example 'https://api.test.com'
     */
    notify_url: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 ≤ 128
     *
     * 与官方页面不同：免确认模式的下单用它指明用户；页面只写需确认模式，WxJava 等客户端库有这个字段。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 是否需要用户确认
     *
     * 现在只能为 `true`，不传也一样。
     * @default true
     * @example false
     */
    need_user_confirm?: boolean;
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
       * 优惠数量
       *
       * 同一活动的优惠用了几份，两张券就填 `2`。
       * @example 2
       */
      count?: number;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
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
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | -`
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
     * @example 'CREATED'
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
    post_discounts?: WeChatPay.Components.PostDiscount[];
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
    location?: WeChatPay.Components.Location;
    /**
     * 商户数据包
     *
     * 创建订单时传入的内容原样返回，当时没传就没有。
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
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id: string;
    /**
     * 跳转微信侧小程序订单数据
     *
     * 交给前端打开支付分小程序的确认页，原样传，不要自己拼。
     *
     * 长度 ≤ 300 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we'
     */
    package: string;
  }
}
