// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner {
  interface Servicepayondeliveryorder {
    /**
     * 创建先用后付订单（服务商）
     *
     * `POST /v3/payscore/partner/servicepayondeliveryorder`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-pay-on-delivery-service-order.html
     */
    (data: Servicepayondeliveryorder.PostHttpMethod.JsonDataRequest, config?: Servicepayondeliveryorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Servicepayondeliveryorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建先用后付订单（服务商）
     *
     * `POST /v3/payscore/partner/servicepayondeliveryorder`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-pay-on-delivery-service-order.html
     */
    post(data: Servicepayondeliveryorder.PostHttpMethod.JsonDataRequest, config?: Servicepayondeliveryorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Servicepayondeliveryorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Servicepayondeliveryorder.PostHttpMethod {
  interface JsonDataRequest {
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
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
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
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
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
     * 服务信息
     *
     * 告诉用户这笔订单提供的是什么服务。
     *
     * 长度 ≤ 20
     * @example '某某酒店'
     */
    service_introduction: string;
    /**
     * 后付费项目
     *
     * 让用户看清钱花在哪里；各项金额之和减去优惠之和是应收的钱。
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.NamedPostPayment[];
    /**
     * 商户优惠
     *
     * 已给用户减掉的钱逐项列出。应收总额等于付费项目之和减去这里各项之和。
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 服务时间
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
     * 订单风险金
     *
     * 这笔订单的风险金额，越高越难通过评估，按实际场景填。
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund: JsonDataRequest.RiskFund;
    /**
     * 商户数据包
     *
     * 微信支付不解读它，确认订单与支付成功的通知里原样返回，用户看不到。
     *
     * 长度 ≤ 256
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://api.test.com'
     */
    notify_url: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
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
    /** 是否需要用户确认 */
    need_user_confirm?: boolean;
    /**
     * 商户号
     *
     * 由微信支付分配。
     * @example '1230000109'
     */
    mchid?: string;
    /**
     * 先用后付购物详情
     *
     * 字段：`real_merchant_appid`、`jump_link`、`goods`
     */
    shopping_info: JsonDataRequest.ShoppingInfo;
  }
  namespace JsonDataRequest {
    /** 服务时间 */
    interface TimeRange {
      /**
       * 服务开始时间
       *
       * 服务实际开始的时间，不是下单的时间。
       *
       * 长度 ≤ 14；正则 `^(?:\d{8}|\d{14}|OnAccept)$`
       * @example '20261201000000'
       */
      start_time?: string;
      /**
       * 服务开始时间备注
       *
       * 长度 ≤ 20
       * @example '备注1'
       */
      start_time_remark?: string;
      /**
       * 服务结束时间
       *
       * 服务实际结束的时间，格式须与开始时间相同；开始时间用 `OnAccept` 时精确到秒。
       *
       * 长度 ≤ 14；正则 `^(?:\d{8}|\d{14})$`
       * @example '20261231235959'
       */
      end_time?: string;
      /**
       * 服务结束时间备注
       *
       * 长度 ≤ 20
       * @example '备注2'
       */
      end_time_remark?: string;
    }
    /** 订单风险金 */
    interface RiskFund {
      /**
       * 风险金名称
       *
       * - `DEPOSIT`：押金
       * - `ADVANCE`：预付款
       * - `CASH_DEPOSIT`：保证金
       * - `ESTIMATE_ORDER_COST`：预估订单费用
       */
      name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
      /**
       * 风险金额
       *
       * 这笔订单最坏情况下收不回的钱，照实际场景填，填得越高越难通过评估。不能超过服务的风险金额上限。
       *
       * 单位 分
       * @example 10000
       */
      amount: number;
      /**
       * 风险说明
       *
       * 长度 ≤ 30
       * @example '就餐的预估费用'
       */
      description?: string;
    }
    /** 先用后付购物详情 */
    interface ShoppingInfo {
      /**
       * 实际购物商家公众号ID
       * @example 'wxd678efh567hg6787'
       */
      real_merchant_appid?: string;
      /**
       * 单详跳转链接
       *
       * 字段：`jump_link_type`、`appid`、`path`
       */
      jump_link?: ShoppingInfo.JumpLink;
      /**
       * 商品列表
       *
       * 字段：`name`、`picture`、`amount`、`count`、`category_id`
       */
      goods?: ShoppingInfo.Goods[];
    }
    namespace ShoppingInfo {
      /** 单详跳转链接 */
      interface JumpLink {
        /**
         * 跳转链接类型
         *
         * 决定点订单详情里的链接去哪里，须填相应的跳转信息。
         *
         * - `JUMP_LINK_MINI_PROGRAM`：小程序
         */
        jump_link_type?: 'JUMP_LINK_MINI_PROGRAM';
        /** 小程序跳转AppID */
        appid?: string;
        /** 小程序跳转path */
        path?: string;
      }
      interface Goods {
        /**
         * 商品名称
         * @example '森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪'
         */
        name?: string;
        /**
         * 商品图片链接
         * @example 'http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200'
         */
        picture?: string;
        /**
         * 商品单价金额
         *
         * 单位 分
         * @example 40000
         */
        amount?: number;
        /**
         * 商品数量
         * @example 4
         */
        count?: number;
        /** 商品品类ID */
        category_id?: string[];
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 先用后付订单 */
  type WellformedResponse = WeChatPay.Components.PayOnDeliveryOrder;
}
