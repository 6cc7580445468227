// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 服务商的支付分订单 */
  interface PartnerServiceOrderPaymentNotification {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务订单状态
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
     * 服务信息
     *
     * 长度 ≤ 20 字符
     * @example 'XX充电宝'
     */
    service_introduction: string;
    /**
     * 总金额
     *
     * 单位 分
     * @example 100
     */
    total_amount?: number;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments: PartnerServiceOrderPaymentNotification.PostPayments[];
    /**
     * 商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: PartnerServiceOrderPaymentNotification.PostDiscounts[];
    /**
     * 服务风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund: PartnerServiceOrderPaymentNotification.RiskFund;
    /**
     * 服务时间
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range: PartnerServiceOrderPaymentNotification.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: PartnerServiceOrderPaymentNotification.Location;
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
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '0000300001202611201055157220022'
     */
    order_id?: string;
    /**
     * 是否需要收款
     * @example true
     */
    need_collection?: boolean;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
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
     * @example '1900000110'
     */
    sub_mchid: string;
    /**
     * 服务商公众号下的用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 子商户公众号下的用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6p'
     */
    sub_openid?: string;
    /**
     * 收款信息
     *
     * 字段：`state`、`total_amount`、`paying_amount`、`paid_amount`、`details`、`bank_type`
     */
    collection?: PartnerServiceOrderPaymentNotification.Collection;
  }
  namespace PartnerServiceOrderPaymentNotification {
    /** 后付费项目 */
    interface PostPayments {
      /**
       * 付费名称
       *
       * 显示给用户看的收费项目。
       *
       * 长度 ≤ 20 字符
       *
       * 与部分接口的官方页面不同：同一服务订单在创建、查询、完结、同步的应答和通知里都写可选。
       * @example '就餐费用'
       */
      name?: string;
      /**
       * 付费金额
       *
       * 这一项共收多少，不再乘以 `count`；`0` 表示这一项不收费。
       *
       * 单位 分
       * @example 40000
       */
      amount?: number;
      /**
       * 付费说明
       *
       * 向用户说明这一项怎样计费。
       *
       * 长度 ≤ 30 字符
       * @example '就餐人均100元'
       */
      description?: string;
      /**
       * 付费数量
       *
       * 相同的项目宜合并成一条，数量和金额都累加。
       * @example 4
       */
      count?: number;
    }
    /** 后付费商户优惠 */
    interface PostDiscounts {
      /**
       * 优惠名称
       *
       * 显示给用户看，同一订单里不能重名。
       *
       * 长度 ≤ 20 字符
       * @example '满20减1元'
       */
      name?: string;
      /**
       * 优惠说明
       *
       * 向用户说明这项优惠什么条件下可用。
       *
       * 长度 ≤ 30 字符
       * @example '不与其他优惠叠加'
       */
      description?: string;
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
       *
       * 与部分接口的官方页面不同：同一服务订单的其他应答有这个字段：修改订单的应答示例里有 count，公开的接口资料有 bank_type。
       * @example 2
       */
      count?: number;
    }
    /** 服务风险金 */
    interface RiskFund {
      /**
       * 风险名称
       *
       * 先免模式按实际填押金、预付款或保证金，用户确认时会看到；先享模式只能填预估费用。
       *
       * - `DEPOSIT`：押金
       * - `ADVANCE`：预付款
       * - `CASH_DEPOSIT`：保证金
       * - `ESTIMATE_ORDER_COST`：预估订单费用
       *
       * 与部分接口的官方页面不同：先享模式用 ESTIMATE_ORDER_COST：创建服务订单的页面在同一格里另起一段写明，查询和通知返回创建时的值。
       * @example 'DEPOSIT'
       */
      name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
      /**
       * 风险金额
       *
       * 不能超过服务 `service_id` 的风险金额上限。填得越高越难通过评估，照实际场景填。
       *
       * 单位 分
       * @example 10000
       */
      amount: number;
      /**
       * 风险说明
       *
       * 长度 ≤ 30 字符
       * @example '就餐的预估费用'
       */
      description?: string;
    }
    /** 服务时间 */
    interface TimeRange {
      /**
       * 服务开始时间
       *
       * 提供服务的开始时间，不是下单的时间，创建订单时不能早于当时；填 `OnAccept` 表示从用户确认时开始。
       *
       * 长度 ≤ 14
       * @example '20261101000000'
       */
      start_time: string;
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
       * 提供服务的结束时间，格式须与开始时间相同；开始时间是 `OnAccept` 的须精确到秒。
       *
       * 长度 ≤ 14
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
         * 长度 ≤ 200
         * @example '15646546545165651651'
         */
        transaction_id?: string;
        /**
         * 优惠功能
         *
         * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`
         */
        promotion_detail?: Details.PromotionDetail[];
      }
      namespace Details {
        /** 优惠详情 */
        interface PromotionDetail {
          /**
           * 券ID
           *
           * 长度 ≤ 32
           * @example '123456'
           */
          coupon_id: string;
          /**
           * 优惠名称
           *
           * 长度 ≤ 64
           * @example '单品优惠-6'
           */
          name?: string;
          /**
           * 优惠范围
           *
           * - `GLOBAL`：全场
           * - `SINGLE`：单品
           * @example 'GLOBAL'
           */
          scope?: 'GLOBAL' | 'SINGLE';
          /**
           * 优惠类型
           *
           * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
           *
           * - `CASH`：充值型代金券
           * - `NOCASH`：免充值型代金券
           * @example 'CASH'
           */
          type?: 'CASH' | 'NOCASH';
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
           *
           * 长度 ≤ 32
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
           *
           * 长度 ≤ 32
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
             *
             * 长度 ≤ 32
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
