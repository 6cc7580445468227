// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 优惠详情 */
  interface EducationPromotionDetail {
    /**
     * 券ID
     *
     * 长度 ≤ 32
     * @example '109519'
     */
    coupon_id?: string;
    /**
     * 优惠名称
     * @example '单品惠-6'
     */
    name?: string;
    /**
     * 优惠范围
     * @example 'GLOBALSINGLE'
     */
    scope?: string;
    /**
     * 优惠类型
     *
     * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
     * @example 'DISCOUNTCOUPON'
     */
    type?: string;
    /**
     * 优惠券面额
     *
     * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
     *
     * 单位 分
     * @example 10
     */
    amount?: number;
    /**
     * 活动ID
     * @example '931386'
     */
    stock_id?: string;
    /**
     * 微信出资
     *
     * 单位 分
     * @example 10
     */
    wechatpay_contribute?: number;
    /**
     * 商户出资
     *
     * 单位 分
     * @example 0
     */
    merchant_contribute?: number;
    /**
     * 其他出资
     *
     * 单位 分
     * @example 0
     */
    other_contribute?: number;
  }
}
