// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 预约扣费金额信息 */
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
