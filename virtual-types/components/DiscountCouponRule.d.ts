// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 折扣券使用规则 */
  interface DiscountCouponRule {
    /**
     * 门槛金额
     *
     * 单位 分
     * @example 10000
     */
    threshold: number;
    /**
     * 固定减免百分比
     *
     * 单位 百分之一
     * @example 20
     */
    percent_off: number;
  }
}
