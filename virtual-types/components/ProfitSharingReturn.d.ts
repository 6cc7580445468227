// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 分账回退单 */
  interface ProfitSharingReturn {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 微信分账单号
     *
     * 请求分账后由微信支付生成，须存下，回退时可用它指明是哪一次分账。
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    order_id: string;
    /**
     * 商户分账单号
     *
     * 请求分账时由你生成。同一单号多次请求只算一次，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 商户回退单号
     *
     * 由你为每次回退新生成。同一单号多次请求只算一次，没有结果就用原单号原参数重试，换单号会多退一笔。
     *
     * 长度 ≤ 64
     * @example 'RETURN20261201000001'
     */
    out_return_no: string;
    /**
     * 微信回退单号
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    return_id: string;
    /**
     * 回退商户号
     *
     * 钱从它那里退回，须是原分账单里收到过钱的一方。
     *
     * 长度 ≤ 32
     * @example '86693852'
     */
    return_mchid: string;
    /**
     * 回退金额
     *
     * 不超过原分账单分给这一方的钱。
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 回退描述
     *
     * 长度 ≤ 80
     * @example '用户退款'
     */
    description: string;
    /**
     * 回退结果
     *
     * `SUCCESS` 与失败是终态。`PROCESSING` 须再查，期间不能换单号重新发起；5 天没成会自动转为失败。
     *
     * - `PROCESSING`：处理中
     * - `SUCCESS`：回退成功
     * - `FAILED`：回退失败
     * @example 'SUCCESS'
     */
    result: 'PROCESSING' | 'SUCCESS' | 'FAILED';
    /**
     * 失败原因
     *
     * 回退结果为 `FAILED` 时才有，程序按枚举值分支。
     *
     * - `ACCOUNT_ABNORMAL`：原接收方账户异常
     * - `BALANCE_NOT_ENOUGH`：余额不足
     * - `TIME_OUT_CLOSED`：超时关单
     * - `PAYER_ACCOUNT_ABNORMAL`：原分出方账户异常
     * - `INVALID_REQUEST`：回退描述设置失败
     * @example 'TIME_OUT_CLOSED'
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST';
    /**
     * 创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    finish_time: string;
  }
}
