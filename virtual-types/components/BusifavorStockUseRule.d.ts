// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 核销规则 */
  interface BusifavorStockUseRule {
    /**
     * 券可核销时间
     *
     * 字段：`available_begin_time`、`available_end_time`、`available_day_after_receive`、`available_week`、`irregulary_avaliable_time`、`wait_days_after_receive`
     */
    coupon_available_time: BusifavorStockUseRule.CouponAvailableTime;
    /**
     * 固定面额满减券使用规则
     *
     * 字段：`discount_amount`、`transaction_minimum`
     */
    fixed_normal_coupon?: BusifavorStockUseRule.FixedNormalCoupon;
    /**
     * 折扣券使用规则
     *
     * 字段：`discount_percent`、`transaction_minimum`
     */
    discount_coupon?: BusifavorStockUseRule.DiscountCoupon;
    /**
     * 换购券使用规则
     *
     * 字段：`exchange_price`、`transaction_minimum`
     */
    exchange_coupon?: BusifavorStockUseRule.ExchangeCoupon;
    /**
     * 核销方式
     *
     * - `OFF_LINE`：线下滴码核销
     * - `MINI_PROGRAMS`：线上小程序核销
     * - `SELF_CONSUME`：用户自助核销
     * - `PAYMENT_CODE`：微信支付付款码核销
     * @example 'OFF_LINE'
     */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE';
    /**
     * 小程序AppID
     *
     * 长度 ≤ 32
     * @example 'wx23232232323'
     */
    mini_programs_appid?: string;
    /**
     * 小程序path
     *
     * 长度 ≤ 128
     * @example '/path/index/index'
     */
    mini_programs_path?: string;
  }
  namespace BusifavorStockUseRule {
    /** 券可核销时间 */
    interface CouponAvailableTime {
      /**
       * 开始时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      available_begin_time: string;
      /**
       * 结束时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      available_end_time: string;
      /**
       * 生效后N天内有效
       *
       * 单位 天
       * @example 3
       */
      available_day_after_receive?: number;
      /**
       * 固定周期有效时间段
       *
       * 字段：`week_day`、`available_day_time`
       */
      available_week?: CouponAvailableTime.AvailableWeek;
      /**
       * 无规律的有效时间段
       *
       * 字段：`begin_time`、`end_time`
       */
      irregulary_avaliable_time?: CouponAvailableTime.IrregularyAvaliableTime[];
      /**
       * 领取后N天开始生效
       *
       * 单位 天；范围 ≤ 30
       * @example 7
       */
      wait_days_after_receive?: number;
    }
    namespace CouponAvailableTime {
      /** 固定周期有效时间段 */
      type AvailableWeek = (AvailableWeek.WithoutAvailableDayTime | AvailableWeek.WithAvailableDayTime);
      namespace AvailableWeek {
        interface WithoutAvailableDayTime {
          /**
           * 可用星期数
           *
           * 返回 `available_day_time` 时必返
           * @example 1
           */
          week_day?: number[];
          available_day_time?: never;
        }
        interface WithAvailableDayTime {
          /**
           * 可用星期数
           *
           * 返回 `available_day_time` 时必返
           * @example 1
           */
          week_day: number[];
          /**
           * 当天可用时间段
           *
           * 须与 `week_day` 同返；项数 ≤ 2；字段：`begin_time`、`end_time`
           */
          available_day_time: AvailableWeek.AvailableDayTime[];
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
      /** 无规律的有效时间段 */
      interface IrregularyAvaliableTime {
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
    /** 固定面额满减券使用规则 */
    interface FixedNormalCoupon {
      /**
       * 优惠金额
       *
       * 单位 分；范围 1–10000000
       * @example 5
       */
      discount_amount: number;
      /**
       * 消费门槛
       *
       * 单位 分；范围 1–10000000
       * @example 100
       */
      transaction_minimum: number;
    }
    /** 折扣券使用规则 */
    interface DiscountCoupon {
      /**
       * 折扣比例
       *
       * 单位 百分之一
       * @example 88
       */
      discount_percent: number;
      /**
       * 消费门槛
       *
       * 单位 分；范围 1–10000000
       * @example 100
       */
      transaction_minimum: number;
    }
    /** 换购券使用规则 */
    interface ExchangeCoupon {
      /**
       * 单品换购价
       *
       * 单位 分；范围 ≤ 10000000
       * @example 100
       */
      exchange_price: number;
      /**
       * 消费门槛
       *
       * 单位 分；范围 ≤ 10000000
       * @example 100
       */
      transaction_minimum: number;
    }
  }
}
