// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 折扣券使用规则 */
  interface DiscountCouponRule {
    /**
     * 门槛金额
     *
     * 订单满这个金额才用得上券，`0` 表示没有门槛。
     *
     * 单位 分
     * @example 10000
     */
    threshold: number;
    /**
     * 固定减免百分比
     *
     * 减去的比例而不是折扣：`30` 表示减 30%，即 7 折；不能为 0。
     *
     * 单位 百分之一
     * @example 20
     */
    percent_off: number;
  }
}
