// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 服务费用优惠 */
  interface ServiceFeeDiscount {
    /**
     * 优惠名称
     *
     * 长度 ≤ 20
     * @example '满20减1元'
     */
    discount_name?: string;
    /**
     * 商品优惠金额
     *
     * 单位 分
     */
    discount_amount?: number;
    /**
     * 优惠说明
     * @example '不与其他优惠叠加'
     */
    discount_desc?: string;
  }
}
