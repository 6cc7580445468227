// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 汇率信息 */
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
