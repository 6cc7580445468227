// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** APIv2 应答的通信结果 */
  interface ApiV2Response {
    /**
     * 返回状态码
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
     * 长度 ≤ 128
     * @example 'OK'
     */
    return_msg?: string;
  }
}
