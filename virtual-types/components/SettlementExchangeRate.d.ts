// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 汇率 */
  interface SettlementExchangeRate {
    /**
     * 汇率类型
     *
     * - `SETTLEMENT_RATE`：结算汇率
     * @example 'SETTLEMENT_RATE'
     */
    type?: 'SETTLEMENT_RATE';
    /**
     * 汇率值
     *
     * 单位 亿分之一
     * @example 80000000
     */
    rate?: number;
  }
}
