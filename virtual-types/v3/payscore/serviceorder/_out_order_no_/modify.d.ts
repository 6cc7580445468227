// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_ {
  interface Modify {
    /**
     * 修改订单金额
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/modify`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
     */
    (data: Modify.PostHttpMethod.JsonDataRequest, config: Modify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modify.PostHttpMethod.WellformedResponse>>;
    /**
     * 修改订单金额
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/modify`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
     */
    post(data: Modify.PostHttpMethod.JsonDataRequest, config: Modify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Modify.PostHttpMethod {
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
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments: WeChatPay.Components.NamedPostPayment[];
    /**
     * 后付费商户优惠
     *
     * 已给用户减掉的钱逐项列出。应收总额等于付费项目之和减去这里各项之和。
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
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
     * 修改原因
     *
     * 写清为什么改金额。
     *
     * 长度 ≤ 50 字符
     * @example '用户投诉'
     */
    reason: string;
    /**
     * 设备信息
     *
     * 字段：`start_device_id`、`end_device_id`、`materiel_no`
     */
    device?: WeChatPay.Components.ServiceDevice;
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
    post_payments: WeChatPay.Components.PostPayment[];
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
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '0000300001202611201055157220022'
     */
    order_id?: string;
  }
  namespace WellformedResponse {
    /** 收款信息 */
    interface Collection {
      /**
       * 收款状态
       *
       * `USER_PAID` 才算收到钱，`USER_PAYING` 还在等用户付款。须与 `state`、`state_description` 合起来看。
       *
       * - `USER_PAYING`：待支付
       * - `USER_PAID`：已支付
       * @example 'USER_PAID'
       */
      state: 'USER_PAYING' | 'USER_PAID';
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
         *
         * - `NEWTON`：微信支付分收款
         * - `MCH`：商户渠道收款
         * @example 'NEWTON'
         */
        paid_type?: 'NEWTON' | 'MCH';
        /**
         * 收款成功时间
         *
         * 收到钱之后才有。
         *
         * 长度 ≤ 32
         * @example '20261120103456'
         */
        paid_time?: string;
        /**
         * 微信支付交易单号
         *
         * 扣款成功后才有。退款须填它，`out_order_no` 不能当支付单号用。
         *
         * 长度 ≤ 64
         * @example '15646546545165651651'
         */
        transaction_id?: string;
        /**
         * 优惠功能
         *
         * 付款时用了代金券才有，一张券一项。
         *
         * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`
         *
         * 与官方页面不同：`discount_amount`、`goods_remark`、`quantity` 等 4 个字段：页面的表格少写了一层：goods_detail 是对象的列表却没有字段，这些是其中一项商品的。
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
           */
          coupon_id: string;
          /**
           * 优惠名称
           *
           * 长度 ≤ 64
           */
          name?: string;
          /**
           * 优惠范围
           *
           * 长度 ≤ 32
           */
          scope?: string;
          /**
           * 优惠类型
           *
           * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
           *
           * 长度 ≤ 32
           */
          type?: string;
          /**
           * 优惠券面额
           *
           * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
           *
           * 单位 分
           */
          amount: number;
          /**
           * 活动ID
           *
           * 长度 ≤ 32
           * @example '931386'
           */
          stock_id?: string;
          /**
           * 微信出资
           *
           * 单位 分
           */
          wechatpay_contribute?: number;
          /**
           * 商户出资
           *
           * 单位 分
           */
          merchant_contribute?: number;
          /**
           * 其他出资
           *
           * 单位 分
           */
          other_contribute?: number;
          /**
           * 优惠币种
           *
           * 长度 ≤ 32
           * @example 'CNY'
           */
          currency?: string;
          /**
           * 单品列表
           *
           * 字段：`quantity`、`unit_price`、`discount_amount`、`goods_remark`
           */
          goods_detail?: PromotionDetail.GoodsDetail[];
        }
        namespace PromotionDetail {
          interface GoodsDetail {
            /**
             * 商品数量
             *
             * 与官方页面不同：页面的表格少写了一层：goods_detail 是对象的列表却没有字段，这些是其中一项商品的。
             * @example 1
             */
            quantity?: number;
            /**
             * 商品价格
             *
             * 单位 分
             *
             * 与官方页面不同：页面的表格少写了一层：goods_detail 是对象的列表却没有字段，这些是其中一项商品的。
             * @example 1
             */
            unit_price?: number;
            /**
             * 商品优惠金额
             *
             * 单位 分
             *
             * 与官方页面不同：页面的表格少写了一层：goods_detail 是对象的列表却没有字段，这些是其中一项商品的。
             */
            discount_amount?: number;
            /**
             * 商品备注
             *
             * 长度 ≤ 128
             *
             * 与官方页面不同：页面的表格少写了一层：goods_detail 是对象的列表却没有字段，这些是其中一项商品的。
             */
            goods_remark?: string;
          }
        }
      }
    }
  }
}
