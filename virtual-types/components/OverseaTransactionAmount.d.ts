// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 订单金额 */
  interface OverseaTransactionAmount {
    /**
     * 总金额
     *
     * 单位 币种的最小单位
     * @example 100
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
