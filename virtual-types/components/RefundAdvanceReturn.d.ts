// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 垫付退款回补单 */
  interface RefundAdvanceReturn {
    /**
     * 微信退款单号
     *
     * 受理退款后由微信支付生成，须存下，发起异常退款和对账都要用它。
     *
     * 长度 ≤ 32
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
    /**
     * 微信回补单号
     *
     * 长度 ≤ 32
     * @example '1215562501202611203233368018'
     */
    advance_return_id: string;
    /**
     * 垫付回补金额
     *
     * 从二级商户收回了多少垫付款。
     *
     * 单位 分
     * @example 888
     */
    return_amount: number;
    /**
     * 出款方商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    payer_mchid: string;
    /**
     * 出款方账户
     *
     * 长度 ≤ 32
     * @example 'BASIC'
     */
    payer_account: string;
    /**
     * 入账方商户号
     *
     * 长度 ≤ 32
     * @example '1900000108'
     */
    payee_mchid: string;
    /**
     * 入账方账户
     *
     * 长度 ≤ 32
     * @example 'BASIC'
     */
    payee_account: string;
    /**
     * 垫付回补结果
     *
     * `PROCESSING` 须再查，期间微信支付定期重试；`FAILED` 是出款方余额一直不足，不能再回补。
     *
     * 长度 ≤ 32
     * @example 'SUCCESS'
     */
    result: string;
    /**
     * 垫付回补完成时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
  }
}
