// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 保险扣费周期 */
  interface PolicyPeriod {
    /**
     * 保险扣费周期编号
     * @example 1
     */
    policy_period_id: number;
    /**
     * 预计扣费的日期
     * @example '2026-12-01'
     */
    estimated_deduct_date: string;
    /**
     * 预计扣费金额
     *
     * 字段：`total`、`currency`
     */
    estimated_deduct_amount: PolicyPeriod.EstimatedDeductAmount;
  }
  namespace PolicyPeriod {
    /** 预计扣费金额 */
    interface EstimatedDeductAmount {
      /**
       * 金额
       *
       * 单位 分
       * @example 1
       */
      total: number;
      /**
       * 货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
    }
  }
}
