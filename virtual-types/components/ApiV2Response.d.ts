// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** APIv2 应答的通信结果 */
  interface ApiV2Response {
    /**
     * 返回状态码
     *
     * 只说明请求是否被正确接收，`SUCCESS` 不代表业务成功，应答里有 `result_code` 时还须看它。`FAIL` 时原因在 `return_msg`，其他字段多半没有。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：通信成功
     * - `FAIL`：通信失败
     * @example 'SUCCESS'
     */
    return_code: 'SUCCESS' | 'FAIL';
    /**
     * 返回信息
     *
     * `return_code` 为 `FAIL` 时写明原因，例如签名错误。给人看的文字，程序别按它分支。
     *
     * 长度 ≤ 128
     * @example 'OK'
     */
    return_msg?: string;
  }
}
