// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 充值金额 */
  interface RechargeAmount {
    /**
     * 总金额
     *
     * 单位 分
     * @example 500000
     */
    amount?: number;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    currency?: string;
  }
}
