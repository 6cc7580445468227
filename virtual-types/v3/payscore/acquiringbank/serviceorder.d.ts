// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank {
  interface Serviceorder {
    /**
     * 从业机构查询微信支付分订单
     *
     * `GET /v3/payscore/acquiringbank/serviceorder`（从业机构）
     */
    get(config: Serviceorder.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.GetHttpMethod.WellformedResponse>>;
    /**
     * 从业机构创建微信支付分订单
     *
     * `POST /v3/payscore/acquiringbank/serviceorder`（从业机构）
     */
    (data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 从业机构创建微信支付分订单
     *
     * `POST /v3/payscore/acquiringbank/serviceorder`（从业机构）
     */
    post(data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
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
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 渠道商商户号
       * @example '1230000109'
       */
      channel_id: string;
      /**
       * 商户服务订单号
       *
       * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
       *
       * 长度 ≤ 32
       * @example '1234323JKHDFE1243252'
       */
      out_order_no?: string;
      /**
       * 回跳查询ID
       *
       * 用户从支付分页面回来时带回，与 `out_order_no` 只传一个。
       */
      query_id?: string;
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
     * 服务商应用ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务商商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 子商户应用ID
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
     * @example 'XX充电宝'
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
     * 后付费商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 订单风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund: WeChatPay.Components.RiskFund;
    /**
     * 总金额
     *
     * 单位 分
     * @example 39900
     */
    total_amount?: number;
    /** 是否需要收款 */
    need_collection?: boolean;
    /**
     * 收款信息
     *
     * 字段：`state`、`total_amount`、`paying_amount`、`paid_amount`、`details`
     */
    collection?: WellformedResponse.Collection;
    /**
     * 服务时间段
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
     * URL
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
     * 子商户公众号下的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '0000300001202611201055157220022'
     */
    order_id: string;
    /**
     * 渠道商商户号
     * @example '1230000109'
     */
    channel_id: string;
  }
  namespace WellformedResponse {
    /** 收款信息 */
    interface Collection {
      /**
       * 收款状态
       *
       * `USER_PAID` 才算收到钱，`USER_PAYING` 还在等用户付款。须与 `state`、`state_description` 合起来看。
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
       * 字段：`seq`、`amount`、`paid_type`、`paid_time`、`transaction_id`、`promotion_detail`
       */
      details?: Collection.Details[];
    }
    namespace Collection {
      interface Details {
        /**
         * 收款序号
         * @example 1
         */
        seq?: number;
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
        /**
         * 优惠功能
         *
         * 付款时用了代金券才有，一张券一项。
         *
         * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`
         */
        promotion_detail?: Details.PromotionDetail[];
      }
      namespace Details {
        interface PromotionDetail {
          /**
           * 券ID
           *
           * 发放代金券时得到的那张券的编号，对券账用它。
           *
           * 长度 ≤ 32
           * @example '123456'
           */
          coupon_id: string;
          /**
           * 优惠名称
           * @example '单品优惠-6'
           */
          name?: string;
          /**
           * 优惠范围
           * @example 'GLOBAL'
           */
          scope?: string;
          /**
           * 优惠类型
           *
           * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
           * @example 'CASH'
           */
          type?: string;
          /**
           * 优惠券面额
           *
           * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
           *
           * 单位 分
           * @example 100
           */
          amount: number;
          /**
           * 活动ID
           * @example 'activity_id'
           */
          stock_id?: string;
          /**
           * 微信出资
           *
           * 单位 分
           * @example 100
           */
          wechatpay_contribute?: number;
          /**
           * 商户出资
           *
           * 单位 分
           * @example 100
           */
          merchant_contribute?: number;
          /**
           * 其他出资
           *
           * 单位 分
           * @example 100
           */
          other_contribute?: number;
          /**
           * 优惠币种
           * @example 'CNY'
           */
          currency?: string;
          /**
           * 单品列表
           *
           * 字段：`goods_id`、`quantity`、`unit_price`、`discount_amount`、`goods_remark`
           */
          goods_detail?: PromotionDetail.GoodsDetail[];
        }
        namespace PromotionDetail {
          interface GoodsDetail {
            /**
             * 商品编码
             * @example 'M1006'
             */
            goods_id: string;
            /**
             * 商品数量
             * @example 1
             */
            quantity?: number;
            /**
             * 商品价格
             *
             * 单位 分
             * @example 1
             */
            unit_price?: number;
            /**
             * 商品优惠金额
             *
             * 单位 分
             * @example 100
             */
            discount_amount?: number;
            /**
             * 商品备注
             *
             * 长度 ≤ 128
             * @example '商品备注信息'
             */
            goods_remark?: string;
          }
        }
      }
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder.PostHttpMethod {
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
     * 服务商应用ID
     *
     * 须已与服务商的商户号绑定。
     *
     * 长度 ≤ 32
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
     * 渠道商商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    channel_id: string;
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务信息
     *
     * 告诉用户这笔订单提供的是什么服务。
     *
     * 长度 ≤ 20 字符
     * @example 'XX充电宝'
     */
    service_introduction: string;
    /**
     * 后付费项目
     *
     * 让用户看清钱花在哪里；各项金额之和减去优惠之和是应收的钱。
     *
     * 项数 ≤ 100；字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.NamedPostPayment[];
    /**
     * 后付费商户优惠
     *
     * 已给用户减掉的钱逐项列出。应收总额等于付费项目之和减去这里各项之和。
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 订单风险金
     *
     * 这笔订单的风险金额，越高越难通过评估，按实际场景填。
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund: WeChatPay.Components.RiskFund;
    /**
     * 服务时间段
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
    /** 是否需要用户确认 */
    need_user_confirm?: boolean;
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
     * 商户数据包
     *
     * 微信支付不解读它，通知里原样返回，用户看不到。
     *
     * 长度 ≤ 256
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
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
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商应用ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务商商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 子商户应用ID
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
     * 渠道商商户号
     * @example '1230000109'
     */
    channel_id: string;
    /**
     * 服务信息
     *
     * 长度 ≤ 20
     * @example 'XX充电宝'
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
     * 后付费商户优惠
     *
     * 字段：`name`、`description`、`count`
     */
    post_discounts?: WellformedResponse.PostDiscounts[];
    /**
     * 订单风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund?: WeChatPay.Components.RiskFund;
    /**
     * 服务时间段
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range?: WeChatPay.Components.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WellformedResponse.Location;
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
    order_id: string;
    /**
     * 跳转微信侧数据包
     * @example 'DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we'
     */
    package?: string;
  }
  namespace WellformedResponse {
    interface PostDiscounts {
      /**
       * 优惠名称
       * @example '满20减1元'
       */
      name: string;
      /**
       * 优惠说明
       *
       * 长度 ≤ 30
       * @example '不与其他优惠叠加'
       */
      description: string;
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
       * @example '嗨客时尚主题展餐厅'
       */
      start_location?: string;
      /**
       * 预计服务结束地点
       * @example '嗨客时尚主题展餐厅'
       */
      end_location: string;
    }
  }
}
