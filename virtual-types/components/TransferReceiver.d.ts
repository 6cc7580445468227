// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 赔付用户信息 */
  interface TransferReceiver {
    /**
     * 转账接收方类型
     *
     * - `MERCHANT`：商户
     * - `TRANSACTION_USER`：订单付款用户
     * @example 'MERCHANT'
     */
    type?: 'MERCHANT' | 'TRANSACTION_USER';
    /**
     * 转账接收方订单信息
     *
     * 字段：`transaction_id`、`type`
     */
    transaction_info?: TransferReceiver.TransactionInfo;
  }
  namespace TransferReceiver {
    /** 转账接收方订单信息 */
    interface TransactionInfo {
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
}
