// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 单券使用规则 */
  interface SingleUsageRuleRequest {
    /**
     * 券可核销时间
     *
     * 领到之后哪段时间能用；过了批次的结束时间，无论何时领的都作废。
     *
     * 字段：`available_begin_time`、`available_end_time`、`available_days`、`wait_days_after_receive`、`weekly_available_period`、`irregular_available_period_list`、`available_seconds`
     */
    coupon_available_period: SingleUsageRuleRequest.CouponAvailablePeriod;
    /**
     * 满减券使用规则
     *
     * 指定商品的满减券须填；全场券的写在商品券上，这里不填。
     *
     * 字段：`threshold`、`discount_amount`
     */
    normal_coupon?: SingleUsageRuleRequest.NormalCoupon;
    /**
     * 折扣券使用规则
     *
     * 指定商品的折扣券须填；全场券的写在商品券上，这里不填。
     *
     * 字段：`threshold`、`percent_off`
     */
    discount_coupon?: SingleUsageRuleRequest.DiscountCoupon;
    /**
     * 兑换券使用规则
     *
     * 兑换券须填，别的券不填。
     *
     * 字段：`threshold`、`exchange_price`
     */
    exchange_coupon?: SingleUsageRuleRequest.ExchangeCoupon;
  }
  namespace SingleUsageRuleRequest {
    /** 券可核销时间 */
    type CouponAvailablePeriod = CouponAvailablePeriod.Common & (CouponAvailablePeriod.WithoutAvailableDaysWithoutAvailableDays2 | CouponAvailablePeriod.WithoutAvailableDaysWithoutAvailableSeconds | CouponAvailablePeriod.WithoutIrregularAvailablePeriodListWithoutAvailableDays2 | CouponAvailablePeriod.WithoutIrregularAvailablePeriodListWithoutAvailableSeconds) & (CouponAvailablePeriod.WithoutWaitDaysAfterReceive | CouponAvailablePeriod.WithoutAvailableSeconds2) & (CouponAvailablePeriod.WithoutWaitDaysAfterReceive2 | CouponAvailablePeriod.WithoutIrregularAvailablePeriodList2) & (CouponAvailablePeriod.WithoutWeeklyAvailablePeriod | CouponAvailablePeriod.WithoutAvailableSeconds3) & (CouponAvailablePeriod.WithoutWeeklyAvailablePeriod2 | CouponAvailablePeriod.WithoutIrregularAvailablePeriodList3) & (CouponAvailablePeriod.WithoutIrregularAvailablePeriodList4 | CouponAvailablePeriod.WithoutAvailableSeconds4);
    namespace CouponAvailablePeriod {
      interface Common {
        /**
         * 开始时间
         *
         * 从这时起才能核销；早于它领的券也要等到这时。
         *
         * RFC 3339 时间，含时区
         * @example '2025-08-01T00:00:00+08:00'
         */
        available_begin_time: string;
        /**
         * 结束时间
         *
         * 过了这时券都失效，无论什么时候领的。离开始时间最多 365 天。
         *
         * RFC 3339 时间，含时区
         * @example '2025-08-31T23:59:59+08:00'
         */
        available_end_time: string;
      }
      interface WithoutAvailableDaysWithoutAvailableDays2 {
        available_days?: never;
        /**
         * 无规律的可用时间段
         *
         * 不能与每周固定时间、领券后的天数限制同时设置；各段不能重叠。
         *
         * 不与 `available_days` 同填；不与 `available_seconds` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；项数 ≤ 2；字段：`begin_time`、`end_time`
         */
        irregular_available_period_list?: CouponAvailablePeriod.IrregularAvailablePeriodList[];
        /**
         * 领取后N秒内有效
         *
         * 领到就能用，从那一刻数够秒数失效，不按自然天；须是 3600 的整数倍，不能与别的领券后时间限制同时设置。
         *
         * 不与 `available_days` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；不与 `irregular_available_period_list` 同填；单位 秒；范围 3600–86400
         * @example 3600
         */
        available_seconds?: number;
      }
      interface WithoutAvailableDaysWithoutAvailableSeconds {
        available_days?: never;
        /**
         * 无规律的可用时间段
         *
         * 不能与每周固定时间、领券后的天数限制同时设置；各段不能重叠。
         *
         * 不与 `available_days` 同填；不与 `available_seconds` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；项数 ≤ 2；字段：`begin_time`、`end_time`
         */
        irregular_available_period_list?: CouponAvailablePeriod.IrregularAvailablePeriodList[];
        available_seconds?: never;
      }
      interface WithoutIrregularAvailablePeriodListWithoutAvailableDays2 {
        available_days?: never;
        irregular_available_period_list?: never;
        /**
         * 领取后N秒内有效
         *
         * 领到就能用，从那一刻数够秒数失效，不按自然天；须是 3600 的整数倍，不能与别的领券后时间限制同时设置。
         *
         * 不与 `available_days` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；不与 `irregular_available_period_list` 同填；单位 秒；范围 3600–86400
         * @example 3600
         */
        available_seconds?: number;
      }
      interface WithoutIrregularAvailablePeriodListWithoutAvailableSeconds {
        /**
         * 生效后N天内有效
         *
         * 只当天有效填 `1`，最多 365。有效期开始前领的从有效期第一天数起；活动结束后，无论何时领的都不能再用。
         *
         * 不与 `irregular_available_period_list` 同填；不与 `available_seconds` 同填；单位 天
         * @example 30
         */
        available_days?: number;
        irregular_available_period_list?: never;
        available_seconds?: never;
      }
      interface WithoutWaitDaysAfterReceive {
        wait_days_after_receive?: never;
        /**
         * 领取后N秒内有效
         *
         * 领到就能用，从那一刻数够秒数失效，不按自然天；须是 3600 的整数倍，不能与别的领券后时间限制同时设置。
         *
         * 不与 `available_days` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；不与 `irregular_available_period_list` 同填；单位 秒；范围 3600–86400
         * @example 3600
         */
        available_seconds?: number;
      }
      interface WithoutAvailableSeconds2 {
        /**
         * 领取后N天开始生效
         *
         * 领券当天就能用则不填，第二天才能用填 `1`，最多 30；须与 `available_days` 一起填。有效期开始前领的从有效期第一天数起；活动结束后，无论何时领的都不能再用。
         *
         * 不与 `available_seconds` 同填；不与 `irregular_available_period_list` 同填；单位 天
         * @example 1
         */
        wait_days_after_receive?: number;
        available_seconds?: never;
      }
      interface WithoutWaitDaysAfterReceive2 {
        wait_days_after_receive?: never;
        /**
         * 无规律的可用时间段
         *
         * 不能与每周固定时间、领券后的天数限制同时设置；各段不能重叠。
         *
         * 不与 `available_days` 同填；不与 `available_seconds` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；项数 ≤ 2；字段：`begin_time`、`end_time`
         */
        irregular_available_period_list?: CouponAvailablePeriod.IrregularAvailablePeriodList[];
      }
      interface WithoutIrregularAvailablePeriodList2 {
        /**
         * 领取后N天开始生效
         *
         * 领券当天就能用则不填，第二天才能用填 `1`，最多 30；须与 `available_days` 一起填。有效期开始前领的从有效期第一天数起；活动结束后，无论何时领的都不能再用。
         *
         * 不与 `available_seconds` 同填；不与 `irregular_available_period_list` 同填；单位 天
         * @example 1
         */
        wait_days_after_receive?: number;
        irregular_available_period_list?: never;
      }
      interface WithoutWeeklyAvailablePeriod {
        weekly_available_period?: never;
        /**
         * 领取后N秒内有效
         *
         * 领到就能用，从那一刻数够秒数失效，不按自然天；须是 3600 的整数倍，不能与别的领券后时间限制同时设置。
         *
         * 不与 `available_days` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；不与 `irregular_available_period_list` 同填；单位 秒；范围 3600–86400
         * @example 3600
         */
        available_seconds?: number;
      }
      interface WithoutAvailableSeconds3 {
        /**
         * 每周固定可用时间
         *
         * 与领券后的天数限制同时设置时，须都满足才可用；不能与 `irregular_available_period_list` 同时设置。
         *
         * 不与 `available_seconds` 同填；不与 `irregular_available_period_list` 同填；字段：`day_list`、`day_period_list`
         */
        weekly_available_period?: CouponAvailablePeriod.WeeklyAvailablePeriod;
        available_seconds?: never;
      }
      interface WithoutWeeklyAvailablePeriod2 {
        weekly_available_period?: never;
        /**
         * 无规律的可用时间段
         *
         * 不能与每周固定时间、领券后的天数限制同时设置；各段不能重叠。
         *
         * 不与 `available_days` 同填；不与 `available_seconds` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；项数 ≤ 2；字段：`begin_time`、`end_time`
         */
        irregular_available_period_list?: CouponAvailablePeriod.IrregularAvailablePeriodList[];
      }
      interface WithoutIrregularAvailablePeriodList3 {
        /**
         * 每周固定可用时间
         *
         * 与领券后的天数限制同时设置时，须都满足才可用；不能与 `irregular_available_period_list` 同时设置。
         *
         * 不与 `available_seconds` 同填；不与 `irregular_available_period_list` 同填；字段：`day_list`、`day_period_list`
         */
        weekly_available_period?: CouponAvailablePeriod.WeeklyAvailablePeriod;
        irregular_available_period_list?: never;
      }
      interface WithoutIrregularAvailablePeriodList4 {
        irregular_available_period_list?: never;
        /**
         * 领取后N秒内有效
         *
         * 领到就能用，从那一刻数够秒数失效，不按自然天；须是 3600 的整数倍，不能与别的领券后时间限制同时设置。
         *
         * 不与 `available_days` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；不与 `irregular_available_period_list` 同填；单位 秒；范围 3600–86400
         * @example 3600
         */
        available_seconds?: number;
      }
      interface WithoutAvailableSeconds4 {
        /**
         * 无规律的可用时间段
         *
         * 不能与每周固定时间、领券后的天数限制同时设置；各段不能重叠。
         *
         * 不与 `available_days` 同填；不与 `available_seconds` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；项数 ≤ 2；字段：`begin_time`、`end_time`
         */
        irregular_available_period_list?: CouponAvailablePeriod.IrregularAvailablePeriodList[];
        available_seconds?: never;
      }
      /** 每周固定可用时间 */
      type WeeklyAvailablePeriod = (WeeklyAvailablePeriod.WithoutDayPeriodList | WeeklyAvailablePeriod.WithDayPeriodList);
      namespace WeeklyAvailablePeriod {
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
          day_period_list: WeeklyAvailablePeriod.DayPeriodList[];
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
      /** 无规律的可用时间段 */
      interface IrregularAvailablePeriodList {
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
    /** 满减券使用规则 */
    interface NormalCoupon {
      /**
       * 门槛金额
       *
       * 订单满这个金额才用得上券，`0` 表示没有门槛。
       *
       * 单位 分
       * @example 10000
       */
      threshold: number;
      /**
       * 固定减免金额
       *
       * 每用一张券减多少钱，不能为 0。
       *
       * 单位 分
       * @example 1
       */
      discount_amount: number;
    }
    /** 折扣券使用规则 */
    interface DiscountCoupon {
      /**
       * 门槛金额
       *
       * 订单满这个金额才用得上券，`0` 表示没有门槛。
       *
       * 单位 分
       * @example 10000
       */
      threshold: number;
      /**
       * 固定减免百分比
       *
       * 减去的比例而不是折扣：`30` 表示减 30%，即 7 折；不能为 0。
       *
       * 单位 百分之一
       * @example 20
       */
      percent_off: number;
    }
    /** 兑换券使用规则 */
    interface ExchangeCoupon {
      /**
       * 门槛金额
       *
       * 订单满这个金额才用得上券，`0` 表示没有门槛。
       *
       * 单位 分
       * @example 10000
       */
      threshold: number;
      /**
       * 固定兑换价格
       *
       * 用券买指定单品时用户付多少钱，可以为 0。
       *
       * 单位 分
       * @example 20
       */
      exchange_price: number;
    }
  }
}
