// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 关单信息 */
  interface TransferCloseInfo {
    /**
     * 关单时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    close_time?: string;
    /**
     * 关单原因
     *
     * 关单之后才有。
     * @example 'NOT_ENOUGH'
     */
    close_reason?: string;
  }
}
