// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 固定周期有效时间段 */
  type BusifavorAvailableWeek = (BusifavorAvailableWeek.WithoutAvailableDayTime | BusifavorAvailableWeek.WithAvailableDayTime);
  namespace BusifavorAvailableWeek {
    interface WithoutAvailableDayTime {
      /**
       * 可用星期数
       *
       * 填 `available_day_time` 时必填
       * @example 1
       */
      week_day?: number[];
      available_day_time?: never;
    }
    interface WithAvailableDayTime {
      /**
       * 可用星期数
       *
       * 填 `available_day_time` 时必填
       * @example 1
       */
      week_day: number[];
      /**
       * 当天可用时间段
       *
       * 须与 `week_day` 同填；项数 ≤ 2；字段：`begin_time`、`end_time`
       */
      available_day_time: BusifavorAvailableWeek.AvailableDayTime[];
    }
    interface AvailableDayTime {
      /**
       * 当天可用开始时间
       *
       * 从当天零点起的秒数：`60` 表示 0 点 1 分起可用。
       *
       * 单位 秒
       * @example 3600
       */
      begin_time?: number;
      /**
       * 当天可用结束时间
       *
       * 从当天零点起的秒数：`86399` 表示用到 23 点 59 分 59 秒。
       *
       * 单位 秒
       * @example 86399
       */
      end_time?: number;
    }
  }
}
