// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 含保障详情的保险扣费周期 */
  interface CoveredPolicyPeriod {
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
    estimated_deduct_amount: CoveredPolicyPeriod.EstimatedDeductAmount;
    /**
     * 保障详情
     *
     * 字段：`policy_amount`、`policy_clauses`
     */
    policy_coverage_detail?: CoveredPolicyPeriod.PolicyCoverageDetail;
  }
  namespace CoveredPolicyPeriod {
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
    /** 保障详情 */
    interface PolicyCoverageDetail {
      /**
       * 保单额度
       * @example '50000'
       */
      policy_amount?: string;
      /**
       * 保险条款列表
       *
       * 字段：`clause_name`、`clause_quota`
       */
      policy_clauses?: PolicyCoverageDetail.PolicyClauses[];
    }
    namespace PolicyCoverageDetail {
      interface PolicyClauses {
        /** 条款内容 */
        clause_name?: string;
        /** 条款额度 */
        clause_quota?: string;
      }
    }
  }
}
