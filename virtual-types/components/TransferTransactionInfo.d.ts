// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账接收方订单信息 */
  interface TransferTransactionInfo {
    /**
     * 交易订单号
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 转账接收方订单类型
     *
     * - `WXPAY`：微信支付订单
     * @example 'WXPAY'
     */
    type?: 'WXPAY' | 'WXVALUE';
  }
}
