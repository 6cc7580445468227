// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 满减券使用规则 */
  interface NormalCouponRule {
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
     * 固定减免金额
     *
     * 每用一张券减多少钱，不能为 0。
     *
     * 单位 分
     * @example 1
     */
    discount_amount: number;
  }
}
