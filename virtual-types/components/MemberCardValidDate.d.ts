// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 会员卡有效期 */
  interface MemberCardValidDate {
    /**
     * 有效期类型
     *
     * 决定填哪几个时间：固定起止日、激活后若干天，或永久有效。
     *
     * - `FIX_TIME_RANGE`：固定时间范围内有效
     * - `FIX_TERM`：相对时间范围内有效
     * - `PERMANENT`：永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
    /**
     * 有效期开始时间
     *
     * 有效期类型是固定起止时填。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    available_begin_time?: string;
    /**
     * 有效期结束时间
     *
     * 有效期类型是固定起止时填。
     *
     * RFC 3339 时间，含时区
     * @example '2030-05-20T13:29:35.120+08:00'
     */
    available_end_time?: string;
    /**
     * 领取后N天内有效
     *
     * 按自然天算。
     *
     * 单位 天
     * @example 200
     */
    available_day_after_receive?: number;
  }
}
