// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 活动基本信息 */
  interface PaygiftActivityInfo {
    /**
     * 活动名称
     *
     * 长度 ≤ 10
     */
    activity_name: string;
    /**
     * 活动副标题
     *
     * 长度 ≤ 9
     */
    activity_second_title: string;
    /**
     * 商户logo
     *
     * 长度 ≤ 128
     */
    merchant_logo_url: string;
    /**
     * 背景颜色
     *
     * - `Color010`：绿色 #63B359
     * - `Color020`：深绿色 #2C9F67
     * - `Color030`：浅蓝色 #509FC9
     * - `Color040`：蓝色 #5885CF
     * - `Color050`：紫色 #9062C0
     * - `Color060`：棕黄色 #D09A45
     * - `Color070`：黄色 #E4B138
     * - `Color080`：橙色 #EE903C
     * - `Color090`：橘红色 #DD6549
     * - `Color100`：红色 #CC463D
     */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100';
    /**
     * 活动开始时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    begin_time: string;
    /**
     * 活动结束时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    end_time: string;
    /**
     * 可用时间段
     *
     * 字段：`available_time`、`available_day_time`
     */
    available_periods?: PaygiftActivityInfo.AvailablePeriods;
    /**
     * 商户请求单号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _ | * -`
     */
    out_request_no: string;
    /**
     * 投放目的
     *
     * - `OFF_LINE_PAY`：拉用户回店消费
     * - `JUMP_MINI_APP`：引导用户前往小程序消费
     */
    delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP';
    /**
     * 商家小程序AppID
     *
     * 长度 ≤ 32
     */
    mini_programs_appid?: string;
    /**
     * 商家小程序path
     *
     * 长度 ≤ 128
     */
    mini_programs_path?: string;
  }
  namespace PaygiftActivityInfo {
    /** 可用时间段 */
    interface AvailablePeriods {
      /**
       * 可用时间
       *
       * 字段：`begin_time`、`end_time`
       */
      available_time?: AvailablePeriods.AvailableTime[];
      /**
       * 每日可用时间
       *
       * 字段：`begin_day_time`、`end_day_time`
       */
      available_day_time?: AvailablePeriods.AvailableDayTime[];
    }
    namespace AvailablePeriods {
      /** 无规律的有效时间段 */
      interface AvailableTime {
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
      interface AvailableDayTime {
        /**
         * 每日可用开始时间
         *
         * 长度 ≤ 6；正则 `^[0-9]{6}$`
         * @example '100000'
         */
        begin_day_time: string;
        /**
         * 每日可用结束时间
         *
         * 长度 ≤ 6；正则 `^[0-9]{6}$`
         * @example '220000'
         */
        end_day_time: string;
      }
    }
  }
}
