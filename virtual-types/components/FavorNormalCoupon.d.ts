// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 固定面额满减券使用规则 */
  interface FavorNormalCoupon {
    /**
     * 面额
     *
     * 单位 分
     */
    coupon_amount: number;
    /**
     * 门槛
     *
     * 单位 分
     */
    transaction_minimum: number;
  }
}
