// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 每周固定可用时间 */
  type WeeklyAvailablePeriodRequest = (WeeklyAvailablePeriodRequest.WithoutDayPeriodList | WeeklyAvailablePeriodRequest.WithDayPeriodList);
  namespace WeeklyAvailablePeriodRequest {
    interface WithoutDayPeriodList {
      /**
       * 每周可用星期数
       *
       * 每周循环：列出的日子才能用。设了 `day_period_list` 就须填。
       *
       * 填 `day_period_list` 时必填
       *
       * - `MONDAY`：周一
       * - `TUESDAY`：周二
       * - `WEDNESDAY`：周三
       * - `THURSDAY`：周四
       * - `FRIDAY`：周五
       * - `SATURDAY`：周六
       * - `SUNDAY`：周日
       *
       * 与部分接口的官方页面不同：创建商品券的页面对同一结构说得更细：配置 day_period_list 时才必填。
       */
      day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[];
      day_period_list?: never;
    }
    interface WithDayPeriodList {
      /**
       * 每周可用星期数
       *
       * 每周循环：列出的日子才能用。设了 `day_period_list` 就须填。
       *
       * 填 `day_period_list` 时必填
       *
       * - `MONDAY`：周一
       * - `TUESDAY`：周二
       * - `WEDNESDAY`：周三
       * - `THURSDAY`：周四
       * - `FRIDAY`：周五
       * - `SATURDAY`：周六
       * - `SUNDAY`：周日
       *
       * 与部分接口的官方页面不同：创建商品券的页面对同一结构说得更细：配置 day_period_list 时才必填。
       */
      day_list: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[];
      /**
       * 当天可用时间段
       *
       * 不填则当天全天可用；填了就须同时填 `day_list`。
       *
       * 须与 `day_list` 同填；项数 ≤ 3；字段：`begin_time`、`end_time`
       */
      day_period_list: WeeklyAvailablePeriodRequest.DayPeriodList[];
    }
    interface DayPeriodList {
      /**
       * 当天可用开始时间
       *
       * 从当天零点起的秒数：`60` 表示 0 点 1 分起可用；须小于 `end_time`。
       *
       * 单位 秒；范围 0–86399
       * @example 60
       */
      begin_time: number;
      /**
       * 当天可用结束时间
       *
       * 从当天零点起的秒数：`86399` 表示用到 23 点 59 分 59 秒。
       *
       * 单位 秒；范围 0–86399
       * @example 86399
       */
      end_time: number;
    }
  }
}
