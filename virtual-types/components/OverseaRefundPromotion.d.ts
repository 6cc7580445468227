// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 优惠退款详情 */
  interface OverseaRefundPromotion {
    /**
     * 券ID
     * @example '109519'
     */
    promotion_id: string;
    /**
     * 优惠范围
     *
     * - `GLOBAL`：全场
     * - `SINGLE`：单品
     * @example 'SINGLE'
     */
    scope?: 'GLOBAL' | 'SINGLE';
    /**
     * 优惠类型
     *
     * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
     *
     * - `COUPON`：充值型代金券
     * - `DISCOUNT`：免充值型优惠券
     * @example 'DISCOUNT'
     */
    type?: 'COUPON' | 'DISCOUNT';
    /**
     * 优惠券面额
     *
     * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
     *
     * 单位 币种的最小单位
     * @example 10
     */
    amount?: number;
    /**
     * 优惠券退款额
     *
     * 单位 币种的最小单位
     * @example 10
     */
    refund_amount?: number;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    currency: string;
  }
}
