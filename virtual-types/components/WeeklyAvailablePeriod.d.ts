// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 每周固定可用时间 */
  interface WeeklyAvailablePeriod {
    /**
     * 每周可用星期数
     *
     * - `MONDAY`：周一
     * - `TUESDAY`：周二
     * - `WEDNESDAY`：周三
     * - `THURSDAY`：周四
     * - `FRIDAY`：周五
     * - `SATURDAY`：周六
     * - `SUNDAY`：周日
     */
    day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[];
    /**
     * 当天可用时间段
     *
     * 项数 ≤ 3；字段：`begin_time`、`end_time`
     */
    day_period_list?: WeeklyAvailablePeriod.DayPeriodList[];
  }
  namespace WeeklyAvailablePeriod {
    interface DayPeriodList {
      /**
       * 当天可用开始时间
       *
       * 单位 秒；范围 0–86399
       * @example 60
       */
      begin_time: number;
      /**
       * 当天可用结束时间
       *
       * 单位 秒；范围 0–86399
       * @example 86399
       */
      end_time: number;
    }
  }
}
