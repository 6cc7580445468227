// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 无规律的可用时间段 */
  interface IrregularAvailablePeriod {
    /**
     * 开始时间
     *
     * 这一段可用时间的起点，各段不能重叠。
     *
     * RFC 3339 时间，含时区
     * @example '2025-08-01T00:00:00+08:00'
     */
    begin_time: string;
    /**
     * 结束时间
     *
     * 这一段可用时间的终点，各段不能重叠。
     *
     * RFC 3339 时间，含时区
     * @example '2025-08-31T23:59:59+08:00'
     */
    end_time: string;
  }
}
