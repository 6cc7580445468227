// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 订单金额 */
  interface CombineAmount {
    /**
     * 标价金额
     *
     * 这个商品单收多少；用户付的是各商品单之和。
     *
     * 单位 分
     * @example 100
     */
    total_amount: number;
    /**
     * 标价币种
     *
     * 境内商户只能用人民币。
     *
     * 长度 ≤ 8
     * @example 'CNY'
     */
    currency: string;
  }
}
