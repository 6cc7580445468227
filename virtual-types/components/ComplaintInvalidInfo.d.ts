// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 失效配置 */
  interface ComplaintInvalidInfo {
    /**
     * 过期时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    expired_time?: string;
    /**
     * 是否可以多次点击
     *
     * `false` 时点过一次就不能再点。
     */
    multi_clickable?: boolean;
  }
}
