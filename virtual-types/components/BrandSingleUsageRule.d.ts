// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 单券使用规则 */
  interface BrandSingleUsageRule {
    /**
     * 券可核销时间
     *
     * 字段：`available_begin_time`、`available_end_time`、`available_days`、`wait_days_after_receive`、`weekly_available_period`、`irregular_available_period_list`
     */
    coupon_available_period: BrandSingleUsageRule.CouponAvailablePeriod;
    /**
     * 满减券使用规则
     *
     * 字段：`threshold`、`discount_amount`
     */
    normal_coupon?: BrandSingleUsageRule.NormalCoupon;
    /**
     * 折扣券使用规则
     *
     * 字段：`threshold`、`percent_off`
     */
    discount_coupon?: BrandSingleUsageRule.DiscountCoupon;
    /**
     * 兑换券使用规则
     *
     * 字段：`threshold`、`exchange_price`
     */
    exchange_coupon?: BrandSingleUsageRule.ExchangeCoupon;
  }
  namespace BrandSingleUsageRule {
    /** 券可核销时间 */
    interface CouponAvailablePeriod {
      /**
       * 开始时间
       *
       * RFC 3339 时间，含时区
       * @example '2025-08-01T00:00:00+08:00'
       */
      available_begin_time: string;
      /**
       * 结束时间
       *
       * RFC 3339 时间，含时区
       * @example '2025-08-31T23:59:59+08:00'
       */
      available_end_time: string;
      /**
       * 生效后N天内有效
       *
       * 单位 天
       * @example 30
       */
      available_days?: number;
      /**
       * 领取后N天开始生效
       *
       * 没有它就是领到当天生效，`1` 是次日生效。等待再久，也不能超出批次自己的结束时间。
       *
       * 单位 天
       * @example 1
       */
      wait_days_after_receive?: number;
      /**
       * 每周固定可用时间
       *
       * 字段：`day_list`、`day_period_list`
       */
      weekly_available_period?: CouponAvailablePeriod.WeeklyAvailablePeriod;
      /**
       * 无规律的可用时间段
       *
       * 项数 ≤ 2；字段：`begin_time`、`end_time`
       */
      irregular_available_period_list?: CouponAvailablePeriod.IrregularAvailablePeriodList[];
    }
    namespace CouponAvailablePeriod {
      /** 每周固定可用时间 */
      interface WeeklyAvailablePeriod {
        /**
         * 每周可用星期数
         *
         * 每周循环：列出的日子才能用。设了 `day_period_list` 就须填。
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
         * 不填则当天全天可用；填了就须同时填 `day_list`。
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
           * 从当天零点起的秒数：`60` 表示 0 点 1 分起可用。
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
