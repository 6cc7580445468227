// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账明细状态 */
  interface TransferDetailState {
    /**
     * 微信支付明细单号
     *
     * 长度 ≤ 64
     * @example '1040000071100999991182026112000019500100'
     */
    detail_id: string;
    /**
     * 商家明细单号
     *
     * 长度 ≤ 32
     * @example 'x23zy545Bd5436'
     */
    out_detail_no: string;
    /**
     * 明细状态
     *
     * 长度 ≤ 32
     * @example 'SUCCESS'
     */
    detail_status: string;
  }
}
