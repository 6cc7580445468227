// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** APIv3 回调通知的应答 */
  interface NotificationReply {
    /**
     * 处理结果
     *
     * - `SUCCESS`：接收成功
     * - `FAIL`：接收失败
     * @example 'SUCCESS'
     */
    code?: 'SUCCESS' | 'FAIL';
    /**
     * 失败原因等说明
     *
     * 长度 ≤ 256
     * @example '成功'
     */
    message?: string;
  }
}
