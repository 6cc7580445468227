// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 境外退款单 */
  interface GlobalRefund {
    /**
     * 微信支付退款订单号
     * @example '1217752501202611203233368018'
     */
    id: string;
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成。同一单号重复提交只退一笔，结果不明就用原单号原参数重试。
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
    /**
     * 微信支付交易订单号
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户原交易订单号
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 退款渠道
     *
     * - `ORIGINAL`：原路退款
     * - `BALANCE`：退回到余额
     * - `OTHER_BALANCE`：退到其他余额账户
     * - `OTHER_BANKCARD`：退到其他银行卡
     * @example 'ORIGINAL'
     */
    channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD';
    /**
     * 退款入账账户
     * @example '招商银行信用卡'
     */
    recv_account?: string;
    /**
     * 退款资金来源
     *
     * - `REFUND_SOURCE_UNSETTLED_FUNDS`：未结算资金
     * - `REFUND_SOURCE_REchARGE_FUNDS`：可用余额
     * @example 'REFUND_SOURCE_UNSETTLED_FUNDS'
     */
    fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS';
    /**
     * 退款成功时间
     *
     * 退款成功后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 退款创建时间
     *
     * 微信支付受理退款的时刻，不是退到用户账上的时刻。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 退款状态
     *
     * - `SUCCESS`：退款成功
     * - `REFUNDCLOSE`：退款关闭
     * - `PROCESSING`：退款处理中
     * - `ABNORMAL`：退款异常
     * @example 'SUCCESS'
     */
    status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL';
    /**
     * 退款金额
     *
     * 字段：`refund`、`currency`、`payer_refund`、`payer_currency`、`exchange_rate`
     */
    amount: GlobalRefund.Amount;
    /**
     * 优惠退款详情
     *
     * 字段：`promotion_id`、`scope`、`type`、`amount`、`refund_amount`、`currency`
     */
    detail?: GlobalRefund.Detail;
  }
  namespace GlobalRefund {
    /** 退款金额 */
    interface Amount {
      /**
       * 退款金额
       *
       * 单位 币种的最小单位
       * @example 888
       */
      refund: number;
      /**
       * 货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
      /**
       * 用户退款金额
       *
       * 退给用户的现金，不含退回的优惠；按用户付款的币种计，不能直接与 `refund` 相减。
       *
       * 单位 币种的最小单位
       * @example 888
       */
      payer_refund: number;
      /**
       * 支付币种
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      payer_currency: string;
      /**
       * 汇率
       *
       * 字段：`type`、`rate`
       */
      exchange_rate: Amount.ExchangeRate;
    }
    namespace Amount {
      /** 汇率 */
      interface ExchangeRate {
        /**
         * 汇率类型
         *
         * - `SETTLEMENT_RATE`：结算汇率
         * - `USERPAYMENT_RATE`：用户支付汇率
         * @example 'SETTLEMENT_RATE'
         */
        type?: 'SETTLEMENT_RATE' | 'USERPAYMENT_RATE';
        /**
         * 汇率值
         *
         * 单位 亿分之一
         * @example 8000000
         */
        rate?: number;
      }
    }
    /** 优惠退款详情 */
    interface Detail {
      /**
       * 券ID
       * @example '109519'
       */
      promotion_id: string;
      /**
       * 优惠范围
       *
       * - `GLOBAL`：全场
       * - `SINGLE`：单品
       * @example 'SINGLE'
       */
      scope?: 'GLOBAL' | 'SINGLE';
      /**
       * 优惠类型
       *
       * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
       *
       * - `COUPON`：充值型代金券
       * - `DISCOUNT`：免充值型优惠券
       * @example 'DISCOUNT'
       */
      type?: 'COUPON' | 'DISCOUNT';
      /**
       * 优惠券面额
       *
       * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
       *
       * 单位 币种的最小单位
       * @example 10
       */
      amount?: number;
      /**
       * 优惠券退款额
       *
       * 单位 币种的最小单位
       * @example 10
       */
      refund_amount?: number;
      /**
       * 货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency: string;
    }
  }
}
