// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 满减券使用规则 */
  interface NormalCouponRule {
    /**
     * 门槛金额
     *
     * 单位 分
     * @example 10000
     */
    threshold: number;
    /**
     * 固定减免金额
     *
     * 单位 分
     * @example 1
     */
    discount_amount: number;
  }
}
