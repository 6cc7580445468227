// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 服务风险金 */
  interface OverseaRiskFund {
    /**
     * 风险名称
     *
     * 先免模式按实际填押金、预付款或保证金，用户确认时会看到；先享模式只能填预估费用。
     *
     * - `DEPOSIT`：押金
     * - `ADVANCE`：预付款
     * - `CASH_DEPOSIT`：保证金
     * - `ESTIMATE_ORDER_COST`：预估订单费用
     * @example 'DEPOSIT'
     */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
    /**
     * 风险金额
     *
     * 这笔订单最坏情况下收不回的钱，照实际场景填，填得越高越难通过评估。不能超过服务的风险金额上限。
     *
     * 单位 币种的最小单位
     * @example 10000
     */
    amount: number;
    /**
     * 风险说明
     *
     * 长度 ≤ 30
     * @example '就餐的预估费用'
     */
    description?: string;
  }
}
