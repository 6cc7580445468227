// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 兑换券使用规则 */
  interface ExchangeCouponRule {
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
     * 固定兑换价格
     *
     * 用券买指定单品时用户付多少钱，可以为 0。
     *
     * 单位 分
     * @example 20
     */
    exchange_price: number;
  }
}
