// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 用于预约扣费的预约信息 */
  interface DeductSchedule {
    /**
     * 预计扣费的日期
     * @example '2026-12-01'
     */
    estimated_deduct_date: string;
    /**
     * 预计的扣费金额
     *
     * 字段：`total`、`currency`
     */
    estimated_deduct_amount: DeductSchedule.EstimatedDeductAmount;
    /**
     * 商品描述
     *
     * 显示在用户的微信账单里，须让人看得出买的是什么。
     * @example '小乔-碎云皮肤（微信83区沧海之耀）'
     */
    description: string;
  }
  namespace DeductSchedule {
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
  }
}
