// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 后付费商户优惠 */
  interface PostDiscount {
    /**
     * 优惠名称
     *
     * 长度 ≤ 20 字符
     * @example '满20减1元'
     */
    name?: string;
    /**
     * 优惠说明
     *
     * 长度 ≤ 30 字符
     * @example '不与其他优惠叠加'
     */
    description?: string;
    /**
     * 优惠金额
     *
     * 单位 分
     * @example 100
     */
    amount?: number;
    /**
     * 优惠数量
     * @example 2
     */
    count?: number;
  }
}
