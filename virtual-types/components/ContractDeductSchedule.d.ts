// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 预约扣费场景的预约信息 */
  interface ContractDeductSchedule {
    /**
     * 预计扣费的日期
     * @example '2026-11-20'
     */
    estimated_deduct_date: string;
    /**
     * 预计的扣费金额
     *
     * 字段：`total`、`currency`
     */
    estimated_deduct_amount: ContractDeductSchedule.EstimatedDeductAmount;
    /**
     * 扣费预约状态
     * @example 'NO_SCHEDULED'
     */
    schedule_state: string;
    /**
     * 已预约的扣费金额信息
     *
     * 字段：`total`、`currency`
     */
    scheduled_amount?: ContractDeductSchedule.ScheduledAmount;
    /**
     * 实际扣费金额
     *
     * 字段：`total`、`currency`
     */
    deduct_amount?: ContractDeductSchedule.DeductAmount;
    /**
     * 实际扣费的日期
     * @example '2026-11-20'
     */
    deduct_date?: string;
  }
  namespace ContractDeductSchedule {
    /** 预计的扣费金额 */
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
