// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 订单金额 */
  interface PayerAmount {
    /**
     * 总金额
     *
     * 优惠前的订单价，须与下单时一致；用户实际付出的看 `payer_total`。
     *
     * 单位 分
     * @example 100
     */
    total?: number;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    currency?: string;
    /**
     * 用户支付金额
     *
     * 抵扣代金券后用户自己付出的钱。与下单金额核对用 `total`，不用它。
     *
     * 单位 分
     * @example 90
     */
    payer_total?: number;
    /**
     * 用户支付币种
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    payer_currency?: string;
  }
}
