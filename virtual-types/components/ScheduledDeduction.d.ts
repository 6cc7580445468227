// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 预约扣费结果 */
  interface ScheduledDeduction {
    /**
     * 扣费预约的状态
     *
     * `PAID` 才扣到；`SCHEDULED` 是约好了还没扣；`EXPIRED` 是过了可扣的日子也没扣成。
     *
     * - `NO_SCHEDULED`：未预约
     * - `SCHEDULED`：已预约，还没扣成
     * - `PAID`：已扣款
     * - `EXPIRED`：已过可扣费的日期，没有扣成
     * @example 'NO_SCHEDULED'
     */
    schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED';
    /**
     * 可扣费开始日期
     * @example '2026-11-01'
     */
    deduct_start_date?: string;
    /**
     * 可扣费结束日期
     * @example '2026-11-20'
     */
    deduct_end_date?: string;
    /**
     * 已预约的扣费金额信息
     *
     * 字段：`total`、`currency`
     */
    scheduled_amount?: ScheduledDeduction.ScheduledAmount;
    /**
     * 实际扣费金额
     *
     * 字段：`total`、`currency`
     */
    deduct_amount?: ScheduledDeduction.DeductAmount;
    /**
     * 实际扣费的日期
     * @example '2026-11-20'
     */
    deduct_date?: string;
  }
  namespace ScheduledDeduction {
    /** 已预约的扣费金额信息 */
    interface ScheduledAmount {
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
    /** 实际扣费金额 */
    interface DeductAmount {
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
