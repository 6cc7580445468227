// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 订单风险金 */
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
}
