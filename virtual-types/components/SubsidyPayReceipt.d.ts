// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 营销补差付款单 */
  interface SubsidyPayReceipt {
    /**
     * 补差付款单号
     *
     * 长度 28–32
     * @example '1120261120165100000000000001'
     */
    subsidy_receipt_id: string;
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
     *
     * 长度 28–32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 营销补差扣款商户号
     *
     * 长度 ≤ 32
     * @example '1900000001'
     */
    payer_merchant: string;
    /**
     * 营销补差入账商户号
     *
     * 长度 ≤ 32
     * @example '1900000002'
     */
    payee_merchant: string;
    /**
     * 补差付款金额
     *
     * 单位 分
     * @example 100
     */
    amount: number;
    /**
     * 补差付款描述
     *
     * 长度 ≤ 1024
     * @example '20261120DESCRIPTION'
     */
    description: string;
    /**
     * 补差付款单据状态
     *
     * `PAY_RECEIPT_ACCEPTED`、`PAY_RECEIPT_RETURNING` 还会变，须再查；`PAY_RECEIPT_PARTIAL_RETURN`、`PAY_RECEIPT_FULL_RETURN` 是补到之后又退回。
     *
     * - `PAY_RECEIPT_ACCEPTED`：已受理
     * - `PAY_RECEIPT_SUCCESS`：补差成功
     * - `PAY_RECEIPT_FAIL`：补差失败
     * - `PAY_RECEIPT_RETURNING`：回退中
     * - `PAY_RECEIPT_PARTIAL_RETURN`：部分回退
     * - `PAY_RECEIPT_FULL_RETURN`：全额回退
     */
    status: 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN';
    /**
     * 补差付款失败原因
     *
     * - `PAY_RECEIPT_INSUFFICIENT_BALANCE`：余额不足
     * - `PAY_RECEIPT_NOT_INCOMESPLIT_ORDER`：非分账订单
     * - `PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA`：超出补差金额限额
     * - `PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA`：超出补差次数限额
     * - `PAY_RECEIPT_OTHER`：其他原因
     */
    fail_reason?: 'PAY_RECEIPT_INSUFFICIENT_BALANCE' | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER' | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA' | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA' | 'PAY_RECEIPT_OTHER';
    /**
     * 补差付款完成时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 业务请求唯一单号
     *
     * 长度 ≤ 128
     * @example 'subsidy-abcd-12345678'
     */
    out_subsidy_no: string;
    /**
     * 补差付款发起时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
  }
}
