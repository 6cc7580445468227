// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 申请单 */
  interface ParkingLotApplication {
    /**
     * 停车场进件审核单号
     *
     * 提交进件后得到，须存下，查询与撤回申请都要用它。
     *
     * 长度 ≤ 64
     * @example 'PLA202604230001'
     */
    parking_lot_audit_no?: string;
    /**
     * 审核状态
     *
     * 待审核时稍后再查；通过后才生效，驳回和撤回须重新提交。
     *
     * - `AUDIT_STATUS_UNKNOWN`：未知
     * - `AUDIT_STATUS_PENDING`：待审核
     * - `AUDIT_STATUS_WITHDRAWN`：已撤回
     * - `AUDIT_STATUS_APPROVED`：审核通过
     * - `AUDIT_STATUS_REJECTED`：审核驳回
     * @example 'AUDIT_STATUS_UNKNOWN'
     */
    audit_status?: 'AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED';
    /**
     * 提交时间
     * @example 1719128975
     */
    submit_time?: number;
    /**
     * 停车场信息
     *
     * 字段：`parking_lot_name`、`out_parking_lot_id`、`parking_lot_address`、`longitude`、`latitude`、`parking_lot_type`、`phone_number`、`parking_sign_url`、`notification_text_list`、`payment_mini_prog_appid`、`payment_path`、`parking_order_mini_prog_appid` 等 14 个
     */
    parking_lot?: ParkingLotApplication.ParkingLot;
    /**
     * 审核意见
     *
     * 审核没通过才有。
     *
     * 字段：`fields`、`recommendation`
     */
    audit_comment?: ParkingLotApplication.AuditComment;
  }
  namespace ParkingLotApplication {
    /** 停车场信息 */
    interface ParkingLot {
      /**
       * 停车场名称
       *
       * 长度 1–128 字符
       * @example '腾讯大厦停车场'
       */
      parking_lot_name: string;
      /**
       * 商户停车场ID
       *
       * 长度 1–64 字符；字符集 `0-9 A-Z a-z _ -`
       * @example 'lot_sz_tencent_001'
       */
      out_parking_lot_id: string;
      /**
       * 停车场地址
       *
       * 长度 1–256 字符
       * @example '广东省深圳市南山区科技中一道10000号'
       */
      parking_lot_address: string;
      /**
       * 停车场经度
       *
       * 长度 ≤ 16
       * @example '113.934528'
       */
      longitude: string;
      /**
       * 停车场纬度
       *
       * 长度 ≤ 16
       * @example '22.540503'
       */
      latitude: string;
      /**
       * 停车场类型
       *
       * - `PARKING_LOT_TYPE_UNKNOWN`：未知
       * - `PARKING_LOT_TYPE_BUSINESS_DISTRICT`：商圈
       * - `PARKING_LOT_TYPE_OFFICE_BUILDING`：写字楼
       * - `PARKING_LOT_TYPE_TRANSPORTATION_HUB`：交通枢纽
       * - `PARKING_LOT_TYPE_RESIDENTIAL_AREA`：住宅区
       * - `PARKING_LOT_TYPE_PARK_AREA`：公园
       * - `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`：其他公共设施
       * @example 'PARKING_LOT_TYPE_UNKNOWN'
       */
      parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY';
      /**
       * 客服联系电话
       *
       * 长度 1–20 字符
       * @example '0755-86013388'
       */
      phone_number: string;
      /**
       * 收费告示牌URL
       *
       * 长度 1–512 字符；URL
       * @example 'https://example.com/parking_sign.jpg'
       */
      parking_sign_url?: string;
      /**
       * 停车场优惠文案
       *
       * 项数 ≤ 6；长度 1–128 字符
       * @example ["example_notification_text_list"]
       */
      notification_text_list?: string[];
      /**
       * 商家支付小程序AppID
       *
       * 长度 1–32 字符
       * @example 'wx1234567890abcdef'
       */
      payment_mini_prog_appid?: string;
      /**
       * 商家支付路径
       *
       * 长度 1–256 字符
       * @example '/pages/pay/index?park_uuid=a1b'
       */
      payment_path: string;
      /**
       * 商家停车订单小程序AppID
       *
       * 长度 1–32 字符
       * @example 'wx1234567890abcdef'
       */
      parking_order_mini_prog_appid?: string;
      /**
       * 商家停车订单路径
       *
       * 长度 1–256 字符
       * @example '/pages/order/index'
       */
      parking_order_path?: string;
      /**
       * 收费规则
       *
       * 字段：`rule_type`、`fee_limit_type`、`daily_limit_type`、`time_rounding_type`、`free_entry_duration`、`free_exit_duration`、`fixed_interval_rule`、`duration_segment_rule`、`pre_entry_rule`、`holiday_mode`、`aggregate_limit_mode`、`first_charge_time_mode`
       */
      charging_rule?: ParkingLot.ChargingRule;
    }
    namespace ParkingLot {
      /** 收费规则 */
      interface ChargingRule {
        /**
         * 收费规则类型
         *
         * - `CHARGING_RULE_UNKNOWN`：未知
         * - `CHARGING_RULE_FIXED_INTERVAL`：固定间隔收费
         * - `CHARGING_RULE_SEGMENT`：分段收费
         * - `CHARGING_RULE_PER_ENTRY`：按次收费
         * @example 'CHARGING_RULE_UNKNOWN'
         */
        rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY';
        /**
         * 收费金额限制类型
         *
         * - `FEE_LIMIT_UNKNOWN`：未知
         * - `FEE_LIMIT_AGGREGATE`：累计限额
         * - `FEE_LIMIT_SINGLE`：单次限额
         * @example 'FEE_LIMIT_UNKNOWN'
         */
        fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE';
        /**
         * 计费周期类型
         *
         * 每天的上限按自然日算，还是从入场起每 24 小时算。
         *
         * - `DAILY_LIMIT_UNKNOWN`：未知
         * - `DAILY_LIMIT_ROLLING_24H`：滚动24小时
         * - `DAILY_LIMIT_CALENDAR_DAY`：自然日
         * @example 'DAILY_LIMIT_UNKNOWN'
         */
        daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY';
        /**
         * 不满一小时取整方式
         *
         * - `TIME_ROUND_UNKNOWN`：未知
         * - `TIME_ROUND_DOWN`：向下取整
         * - `TIME_ROUND_UP`：向上取整
         * @example 'TIME_ROUND_UNKNOWN'
         */
        time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP';
        /**
         * 入场免费时间
         *
         * 进场后这段时间内离场不收费。
         *
         * 单位 分钟
         * @example 1
         */
        free_entry_duration?: number;
        /**
         * 出场免费时间
         *
         * 出场免费多久。
         *
         * 单位 分钟
         * @example 1
         */
        free_exit_duration?: number;
        /**
         * 固定间隔收费规则
         *
         * 收费方式是固定间隔时必填。
         *
         * `rule_type` 为 `CHARGING_RULE_FIXED_INTERVAL` 时必返；字段：`day_type`、`start_time`、`end_time`、`vehicle_type`、`plate_type`、`first_duration`、`first_amount`、`interval_duration`、`interval_amount`、`interval_max_amount`、`max_fee_per_day`、`free_period_charging_mode` 等 15 个
         */
        fixed_interval_rule?: ChargingRule.FixedIntervalRule[];
        /**
         * 分段收费规则
         *
         * 收费方式是按时长分段时必填。
         *
         * `rule_type` 为 `CHARGING_RULE_SEGMENT` 时必返；字段：`day_type`、`start_time`、`end_time`、`vehicle_type`、`plate_type`、`charge_mode`、`duration_from`、`duration_to`、`fixed_amount`、`interval_min`、`interval_amount`、`interval_max_amount` 等 13 个
         */
        duration_segment_rule?: ChargingRule.DurationSegmentRule[];
        /**
         * 按次收费规则
         *
         * 收费方式是按次时必填。
         *
         * `rule_type` 为 `CHARGING_RULE_PER_ENTRY` 时必返；字段：`day_type`、`start_time`、`end_time`、`vehicle_type`、`plate_type`、`amount`、`max_fee_per_day`
         */
        pre_entry_rule?: ChargingRule.PreEntryRule[];
        /**
         * 节假日模式
         *
         * - `HOLIDAY_MODE_UNKNOWN`：未知
         * - `HOLIDAY_MODE_LEGAL_MODY`：法定节假日模式
         * - `HOLIDAY_MODE_CALENDAR_MODY`：日历模式
         * - `HOLIDAY_MODE_FINANCIAL_MODY`：金融机构模式
         * @example 'HOLIDAY_MODE_UNKNOWN'
         */
        holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY';
        /**
         * 累计限额模式
         *
         * - `AGGREGATE_LIMIT_MODE_UNKNOWN`：未知
         * - `AGGREGATE_LIMIT_MODE_NORMAL`：普通模式
         * - `AGGREGATE_LIMIT_MODE_MIN`：取最小值
         * @example 'AGGREGATE_LIMIT_MODE_UNKNOWN'
         */
        aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN';
        /**
         * 首次计费时间模式
         *
         * - `FIRST_CHARGE_TIME_MODE_UNKNOWN`：未知
         * - `FIRST_CHARGE_TIME_MODE_ENTER`：入场起计费
         * - `FIRST_CHARGE_TIME_MODE_AFTER_FREE`：免费时长后起计费
         * @example 'FIRST_CHARGE_TIME_MODE_UNKNOWN'
         */
        first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE';
      }
      namespace ChargingRule {
        interface FixedIntervalRule {
          /**
           * 日期类型
           *
           * 这条规则适用于工作日，还是休息日与假期。
           *
           * - `DAY_TYPE_UNKNOWN`：未知
           * - `DAY_TYPE_WEEKDAY`：工作日
           * - `DAY_TYPE_HOLIDAY`：节假日
           * - `DAY_TYPE_ALL_DAY`：不区分日期
           * @example 'DAY_TYPE_UNKNOWN'
           */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY';
          /**
           * 时段开始时间
           *
           * 这条规则从一天里的几点开始适用。
           *
           * 长度 ≤ 5
           * @example '08:00'
           */
          start_time?: string;
          /**
           * 时段结束时间
           *
           * 这条规则到一天里的几点为止。
           *
           * 长度 ≤ 5
           * @example '22:00'
           */
          end_time?: string;
          /**
           * 车辆类型
           *
           * 这条规则适用的车型。
           *
           * - `VEHICLE_TYPE_UNKNOWN`：未知
           * - `VEHICLE_TYPE_SMALL`：小型车
           * - `VEHICLE_TYPE_LARGE`：大型车
           * - `VEHICLE_TYPE_EXTRA_LARGE`：超大型车
           * - `VEHICLE_TYPE_ALL_TYPE`：全部车型
           * @example 'VEHICLE_TYPE_UNKNOWN'
           */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE';
          /**
           * 车牌类型
           *
           * - `PLATE_TYPE_UNKNOWN`：未知
           * - `PLATE_TYPE_TEMPORARY`：临时车
           * - `PLATE_TYPE_MONTHLY`：月租车
           * - `PLATE_TYPE_FREE`：免费车
           * - `PLATE_TYPE_PREPAID`：储值车
           * - `PLATE_TYPE_OTHERS`：其他
           * @example 'PLATE_TYPE_UNKNOWN'
           */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS';
          /**
           * 首段收费时长
           *
           * 头一段有多长，过后按间隔收费。
           *
           * 单位 分钟
           * @example 1
           */
          first_duration?: number;
          /**
           * 首段收费金额
           *
           * 头一段收多少。
           *
           * 单位 分
           * @example 1
           */
          first_amount?: number;
          /**
           * 间隔收费时长
           *
           * 头一段之后，每隔多久收一次。
           *
           * 单位 分钟
           * @example 1
           */
          interval_duration?: number;
          /**
           * 间隔收费金额
           *
           * 收费方式是按间隔时填，每一段间隔收多少。
           *
           * 单位 分
           * @example 1
           */
          interval_amount?: number;
          /**
           * 间隔时段收费封顶
           *
           * 按间隔累计到这个金额就不再加。
           *
           * 单位 分
           * @example 1
           */
          interval_max_amount?: number;
          /**
           * 单日最大收款金额
           *
           * 一天最多收到这个金额。
           *
           * 单位 分
           * @example 1
           */
          max_fee_per_day?: number;
          /**
           * 免费时段收取模式
           *
           * - `FREE_PERIOD_CHARGING_UNKNOWN`：未知
           * - `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`：每次入场一次
           * - `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`：每24小时一次
           * - `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`：每自然日一次
           * - `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`：累计额度计算
           * @example 'FREE_PERIOD_CHARGING_UNKNOWN'
           */
          free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION';
          /**
           * 免费时段计算方式
           *
           * - `FREE_PERIOD_CAL_UNKNOWN`：未知
           * - `FREE_PERIOD_CAL_CONCURRENT_START`：同时开始计算
           * - `FREE_PERIOD_CAL_SEQUENTIAL_START`：依次开始计算
           * @example 'FREE_PERIOD_CAL_UNKNOWN'
           */
          free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START';
          /**
           * 新能源是否免停
           * @example false
           */
          is_green_vehicle_free_parking?: boolean;
          /**
           * 首段收费模式
           *
           * - `FIRST_DURATION_MODE_UNKNOWN`：未知
           * - `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`：仅首个周期收首段费
           * - `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`：每个周期均收首段费
           * @example 'FIRST_DURATION_MODE_UNKNOWN'
           */
          first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION';
        }
        interface DurationSegmentRule {
          /**
           * 日期类型
           *
           * 这条规则适用于工作日，还是休息日与假期。
           *
           * - `DAY_TYPE_UNKNOWN`：未知
           * - `DAY_TYPE_WEEKDAY`：工作日
           * - `DAY_TYPE_HOLIDAY`：节假日
           * - `DAY_TYPE_ALL_DAY`：不区分日期
           * @example 'DAY_TYPE_UNKNOWN'
           */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY';
          /**
           * 时段开始时间
           *
           * 这条规则从一天里的几点开始适用。
           *
           * 长度 ≤ 5
           * @example '08:00'
           */
          start_time?: string;
          /**
           * 时段结束时间
           *
           * 这条规则到一天里的几点为止。
           *
           * 长度 ≤ 5
           * @example '22:00'
           */
          end_time?: string;
          /**
           * 车辆类型
           *
           * 这条规则适用的车型。
           *
           * - `VEHICLE_TYPE_UNKNOWN`：未知
           * - `VEHICLE_TYPE_SMALL`：小型车
           * - `VEHICLE_TYPE_LARGE`：大型车
           * - `VEHICLE_TYPE_EXTRA_LARGE`：超大型车
           * - `VEHICLE_TYPE_ALL_TYPE`：全部车型
           * @example 'VEHICLE_TYPE_UNKNOWN'
           */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE';
          /**
           * 车牌类型
           *
           * - `PLATE_TYPE_UNKNOWN`：未知
           * - `PLATE_TYPE_TEMPORARY`：临时车
           * - `PLATE_TYPE_MONTHLY`：月租车
           * - `PLATE_TYPE_FREE`：免费车
           * - `PLATE_TYPE_PREPAID`：储值车
           * - `PLATE_TYPE_OTHERS`：其他
           * @example 'PLATE_TYPE_UNKNOWN'
           */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS';
          /**
           * 收费模式
           *
           * - `UNKNOWN`：未知
           * - `INTERVAL`：按间隔收费
           * - `ONE_TIME`：一次性收费
           * @example 'UNKNOWN'
           */
          charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME';
          /**
           * 停车时长起始
           *
           * 单位 分钟
           * @example 1
           */
          duration_from?: number;
          /**
           * 停车时长结束
           *
           * `0` 表示没有上限。
           *
           * 单位 分钟
           * @example 1
           */
          duration_to?: number;
          /**
           * 固定收费金额
           *
           * 收费方式是一次收清时填。
           *
           * 单位 分
           * @example 1
           */
          fixed_amount?: number;
          /**
           * 间隔时段
           *
           * 单位 分钟
           * @example 1
           */
          interval_min?: number;
          /**
           * 间隔收费金额
           *
           * 收费方式是按间隔时填，每一段间隔收多少。
           *
           * 单位 分
           * @example 1
           */
          interval_amount?: number;
          /**
           * 间隔时段收费封顶
           *
           * 按间隔累计到这个金额就不再加。
           *
           * 单位 分
           * @example 1
           */
          interval_max_amount?: number;
          /**
           * 单日最大收款金额
           *
           * 一天最多收到这个金额。
           *
           * 单位 分
           * @example 1
           */
          max_fee_per_day?: number;
        }
        interface PreEntryRule {
          /**
           * 日期类型
           *
           * 这条规则适用于工作日，还是休息日与假期。
           *
           * - `DAY_TYPE_UNKNOWN`：未知
           * - `DAY_TYPE_WEEKDAY`：工作日
           * - `DAY_TYPE_HOLIDAY`：节假日
           * - `DAY_TYPE_ALL_DAY`：不区分日期
           * @example 'DAY_TYPE_UNKNOWN'
           */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY';
          /**
           * 时段开始时间
           *
           * 这条规则从一天里的几点开始适用。
           *
           * 长度 ≤ 5
           * @example '08:00'
           */
          start_time?: string;
          /**
           * 时段结束时间
           *
           * 这条规则到一天里的几点为止。
           *
           * 长度 ≤ 5
           * @example '22:00'
           */
          end_time?: string;
          /**
           * 车辆类型
           *
           * 这条规则适用的车型。
           *
           * - `VEHICLE_TYPE_UNKNOWN`：未知
           * - `VEHICLE_TYPE_SMALL`：小型车
           * - `VEHICLE_TYPE_LARGE`：大型车
           * - `VEHICLE_TYPE_EXTRA_LARGE`：超大型车
           * - `VEHICLE_TYPE_ALL_TYPE`：全部车型
           * @example 'VEHICLE_TYPE_UNKNOWN'
           */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE';
          /**
           * 车牌类型
           *
           * - `PLATE_TYPE_UNKNOWN`：未知
           * - `PLATE_TYPE_TEMPORARY`：临时车
           * - `PLATE_TYPE_MONTHLY`：月租车
           * - `PLATE_TYPE_FREE`：免费车
           * - `PLATE_TYPE_PREPAID`：储值车
           * - `PLATE_TYPE_OTHERS`：其他
           * @example 'PLATE_TYPE_UNKNOWN'
           */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS';
          /**
           * 收费金额
           *
           * 单位 分
           * @example 1
           */
          amount?: number;
          /**
           * 单日最大收款金额
           *
           * 一天最多收到这个金额。
           *
           * 单位 分
           * @example 1
           */
          max_fee_per_day?: number;
        }
      }
    }
    /** 审核意见 */
    interface AuditComment {
      /**
       * 字段列表
       *
       * 审核没通过才有。
       *
       * 字段：`field`、`comment`
       */
      fields?: AuditComment.Fields[];
      /**
       * 改进建议
       *
       * 审核没通过才有。
       *
       * 长度 1–512 字符
       * @example '请补充完整收费告示牌图片'
       */
      recommendation: string;
    }
    namespace AuditComment {
      interface Fields {
        /**
         * 字段名
         *
         * 长度 1–128 字符
         * @example 'parking_lot_name'
         */
        field: string;
        /**
         * 审核意见
         *
         * 长度 1–512 字符
         * @example '停车场名称不符合规范'
         */
        comment: string;
      }
    }
  }
}
