// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 发放时间段 */
  interface AwardSendPeriod {
    /**
     * 指定时间
     *
     * 字段：`begin_time`、`end_time`
     */
    award_send_time?: AwardSendPeriod.AwardSendTime[];
    /**
     * 指定时间段
     *
     * 字段：`begin_day_time`、`end_day_time`
     */
    award_send_day_time?: AwardSendPeriod.AwardSendDayTime[];
  }
  namespace AwardSendPeriod {
    interface AwardSendTime {
      /**
       * 发放开始时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      begin_time: string;
      /**
       * 发放结束时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      end_time: string;
    }
    interface AwardSendDayTime {
      /**
       * 每日发放开始时间
       *
       * 字段：`hours`、`minutes`、`seconds`
       */
      begin_day_time: AwardSendDayTime.BeginDayTime;
      /**
       * 每日发放结束时间
       *
       * 字段：`hours`、`minutes`、`seconds`
       */
      end_day_time: AwardSendDayTime.EndDayTime;
    }
    namespace AwardSendDayTime {
      /** 每日发放开始时间 */
      interface BeginDayTime {
        /**
         * 时
         *
         * 单位 小时
         * @example 9
         */
        hours: number;
        /**
         * 分
         *
         * 单位 分钟
         * @example 34
         */
        minutes: number;
        /**
         * 秒
         *
         * 单位 秒
         * @example 6
         */
        seconds: number;
      }
      /** 每日发放结束时间 */
      interface EndDayTime {
        /**
         * 时
         *
         * 单位 小时
         * @example 9
         */
        hours: number;
        /**
         * 分
         *
         * 单位 分钟
         * @example 34
         */
        minutes: number;
        /**
         * 秒
         *
         * 单位 秒
         * @example 6
         */
        seconds: number;
      }
    }
  }
}
