// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 无规律的有效时间段 */
  interface BusifavorIrregularTime {
    /**
     * 可用开始时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-12-01T00:00:00+08:00'
     */
    begin_time: string;
    /**
     * 可用结束时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    end_time: string;
  }
}
