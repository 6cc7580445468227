// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 固定周期有效时间段 */
  interface BusifavorAvailableWeek {
    /**
     * 可用星期数
     * @example 1
     */
    week_day?: number[];
    /**
     * 当天可用时间段
     *
     * 项数 ≤ 2；字段：`begin_time`、`end_time`
     */
    available_day_time?: BusifavorAvailableWeek.AvailableDayTime[];
  }
  namespace BusifavorAvailableWeek {
    interface AvailableDayTime {
      /**
       * 当天可用开始时间
       *
       * 单位 秒
       * @example 3600
       */
      begin_time?: number;
      /**
       * 当天可用结束时间
       *
       * 单位 秒
       * @example 86399
       */
      end_time?: number;
    }
  }
}
