// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 分账回退单 */
  interface EcommerceProfitSharingReturn {
    /**
     * 二级商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信分账单号
     *
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
     */
    order_id: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20150806125346'
     */
    out_order_no: string;
    /**
     * 商户回退单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'R20190516001'
     */
    out_return_no: string;
    /**
     * 回退商户号
     *
     * 长度 ≤ 32
     * @example '86693852'
     */
    return_mchid: string;
    /**
     * 回退金额
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 微信回退单号
     *
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
     */
    return_no: string;
    /**
     * 回退结果
     *
     * 长度 ≤ 32
     *
     * - `PROCESSING`：处理中
     * - `SUCCESS`：回退成功
     * - `FAIL`：回退失败
     * @example 'SUCCESS'
     */
    result: 'PROCESSING' | 'SUCCESS' | 'FAIL';
    /**
     * 失败原因
     *
     * 长度 ≤ 64
     *
     * - `ACCOUNT_ABNORMAL`：账户异常
     * - `TIME_OUT_CLOSED`：超时关单
     * @example 'TIME_OUT_CLOSED'
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED';
    /**
     * 完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2015-05-20T13:29:35.120+08:00'
     */
    finish_time: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
  }
}
