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
     * @example 'DISCOUNTCOUPON'
     */
    type?: string;
    /**
     * 优惠券面额
     *
     * 单位 分
     * @example 5
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
     * @example 100
     */
    wechatpay_contribute?: number;
    /**
     * 商户出资
     *
     * 单位 分
     * @example 100
     */
    merchant_contribute?: number;
    /**
     * 其他出资
     *
     * 单位 分
     * @example 100
     */
    other_contribute?: number;
  }
}
