// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 优惠退款详情 */
  interface EcommerceRefundPromotion {
    /**
     * 券ID
     *
     * 长度 ≤ 32
     * @example '109519'
     */
    promotion_id: string;
    /**
     * 优惠范围
     *
     * 长度 ≤ 32
     *
     * - `GLOBAL`：全场
     * - `SINGLE`：单品
     * @example 'SINGLE'
     */
    scope: 'GLOBAL' | 'SINGLE';
    /**
     * 优惠类型
     *
     * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
     *
     * 长度 ≤ 32
     *
     * - `COUPON`：充值型代金券
     * - `DISCOUNT`：免充值型优惠券
     * @example 'DISCOUNT'
     */
    type: 'COUPON' | 'DISCOUNT';
    /**
     * 优惠券面额
     *
     * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 优惠退款金额
     *
     * 这张券退回的金额；退款总额减去各张券的退回就是现金。
     *
     * 单位 分
     * @example 10
     */
    refund_amount: number;
  }
}
