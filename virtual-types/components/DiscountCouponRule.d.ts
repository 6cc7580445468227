// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 折扣券使用规则 */
  interface DiscountCouponRule {
    /**
     * 门槛金额
     * @example 10000
     */
    threshold: number;
    /**
     * 固定减免百分比
     * @example 20
     */
    percent_off: number;
  }
}
