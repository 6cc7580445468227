// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 固定面额满减券使用规则 */
  interface FavorNormalCoupon {
    /**
     * 面额
     *
     * 用券时减掉的钱；乘以发放总数须等于总预算。
     *
     * 单位 分
     */
    coupon_amount: number;
    /**
     * 门槛
     *
     * 订单满这个金额才用得上券。
     *
     * 单位 分
     */
    transaction_minimum: number;
  }
}
