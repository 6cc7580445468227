// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 收款信息 */
  interface ServiceOrderCollection {
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
    details?: ServiceOrderCollection.Details[];
    /**
     * 收款银行
     *
     * 与官方页面不同：同一服务订单的其他应答有这个字段：修改订单的应答示例里有 count，公开的接口资料有 bank_type。
     */
    bank_type?: string;
  }
  namespace ServiceOrderCollection {
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
