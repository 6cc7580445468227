// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 营销补差回退单 */
  interface SubsidyReturnReceipt {
    /**
     * 补差回退单号
     * @example '2120261120165100000000000001'
     */
    subsidy_return_receipt_id?: string;
    /**
     * 商家券批次号
     *
     * 长度 ≤ 20
     * @example '128888000000001'
     */
    stock_id: string;
    /**
     * 商家券Code
     *
     * 长度 ≤ 128
     * @example 'ABCD12345678'
     */
    coupon_code: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 微信支付退款单号
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
    /**
     * 原营销补差扣款商户号
     *
     * 长度 ≤ 32
     * @example '1900000001'
     */
    payer_merchant: string;
    /**
     * 原营销补差入账商户号
     *
     * 长度 ≤ 32
     * @example '1900000002'
     */
    payee_merchant: string;
    /**
     * 补差回退金额
     *
     * 单位 分
     * @example 100
     */
    amount: number;
    /**
     * 补差回退描述
     * @example '20261120DESCRIPTION'
     */
    description: string;
    /**
     * 补差回退单据状态
     *
     * `RETURN_RECEIPT_SUCCESS` 才退到，`RETURN_RECEIPT_ACCEPTED` 须再查。
     *
     * - `RETURN_RECEIPT_ACCEPTED`：已受理
     * - `RETURN_RECEIPT_SUCCESS`：回退成功
     * - `RETURN_RECEIPT_FAIL`：回退失败
     * @example 'RETURN_RECEIPT_SUCCESS'
     */
    status: 'RETURN_RECEIPT_ACCEPTED' | 'RETURN_RECEIPT_SUCCESS' | 'RETURN_RECEIPT_FAIL';
    /**
     * 补差回退失败原因
     *
     * - `RETURN_RECEIPT_INSUFFICIENT_BALANCE`：余额不足
     * - `RETURN_RECEIPT_OTHER`：其他原因
     * @example 'RETURN_RECEIPT_INSUFFICIENT_BALANCE'
     */
    fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER';
    /**
     * 补差回退完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    return_done_time?: string;
    /**
     * 补差付款单号
     * @example '1120261120165100000000000001'
     */
    subsidy_receipt_id: string;
    /**
     * 业务请求唯一单号
     * @example 'subsidy-abcd-12345678'
     */
    out_subsidy_return_no: string;
    /**
     * 补差回退发起时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    return_create_time?: string;
  }
}
