// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 开票关联的交易 */
  interface FapiaoTransaction {
    /**
     * 支付渠道
     *
     * 目前只能为微信支付的交易开票。
     *
     * - `WECHAT_PAY`：微信支付
     * @example 'WECHAT_PAY'
     */
    pay_channel: 'WECHAT_PAY';
    /**
     * 支付订单号
     *
     * 这张发票对应的那笔支付，付款成功后由微信支付生成；与 `out_trade_no` 须传一个。
     *
     * 长度 ≤ 64
     * @example '4200000008202508080512076713'
     */
    transaction_id?: string;
    /**
     * 支付商户订单号
     *
     * 这张发票对应的那笔支付下单时的单号；与 `transaction_id` 须传一个。
     *
     * 长度 ≤ 64
     * @example 'ORDER20261201000001'
     */
    out_trade_no?: string;
    /**
     * 交易金额
     *
     * 这一笔付款收了多少钱。
     *
     * 单位 分
     * @example 429900
     */
    amount: number;
  }
}
