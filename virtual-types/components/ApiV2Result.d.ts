// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** APIv2 应答的业务结果 */
  interface ApiV2Result {
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
    /**
     * 业务结果
     *
     * 长度 ≤ 32
     *
     * - `SUCCESS`：业务成功
     * - `FAIL`：业务失败
     * @example 'SUCCESS'
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 错误代码
     *
     * `result_code` 为 `FAIL` 时返回，程序按它分支，说明文字在 `err_code_des`。
     *
     * 长度 ≤ 32
     * @example 'SYSTEMERROR'
     */
    err_code?: string;
    /**
     * 错误代码描述
     *
     * 给人看的说明，措辞会变，程序判断用 `err_code`。
     *
     * 长度 ≤ 128
     * @example '系统错误'
     */
    err_code_des?: string;
  }
}
