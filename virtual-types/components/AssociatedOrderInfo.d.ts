// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 关联微信支付订单信息 */
  interface AssociatedOrderInfo {
    /**
     * 微信支付单号
     * @example '4200000000123456789123456789'
     */
    transaction_id?: string;
    /**
     * 商户订单号
     * @example 'trade_no_20250724123456'
     */
    out_trade_no?: string;
    /**
     * 商户号
     * @example '1234567890'
     */
    mchid?: string;
    /**
     * 子商户号
     * @example '1234567890'
     */
    sub_mchid?: string;
  }
}
