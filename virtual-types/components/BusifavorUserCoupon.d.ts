// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 用户的商家券 */
  interface BusifavorUserCoupon {
    /**
     * 商家券批次名称
     *
     * 长度 ≤ 24 字符
     */
    stock_name: string;
    /**
     * 批次归属商户号
     *
     * 长度 8–15
     */
    belong_merchant: string;
    /**
     * 批次备注
     *
     * 长度 ≤ 20 字符
     */
    comment?: string;
    /**
     * 适用商品范围
     *
     * 长度 ≤ 15 字符
     */
    goods_name: string;
    /**
     * 批次类型
     *
     * 长度 ≤ 32
     *
     * - `NORMAL`：固定面额满减券批次
     * - `DISCOUNT`：折扣券批次
     * - `EXCHANGE`：换购券批次
     */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
    /**
     * 核销规则
     *
     * 字段：`coupon_available_time`、`available_week`、`irregulary_avaliable_time`、`fixed_normal_coupon`、`discount_coupon`、`exchange_coupon`、`use_method`、`mini_programs_appid`、`mini_programs_path`
     */
    coupon_use_rule: BusifavorUserCoupon.CouponUseRule;
    /**
     * 自定义入口
     *
     * 字段：`mini_programs_info`、`appid`、`hall_id`、`store_id`、`code_display_mode`
     */
    custom_entrance?: BusifavorUserCoupon.CustomEntrance;
    /**
     * 样式信息
     *
     * 字段：`description`、`merchant_logo_url`、`merchant_name`、`background_color`、`coupon_image_url`、`finder_info`
     */
    display_pattern_info: BusifavorUserCoupon.DisplayPatternInfo;
    /**
     * 券code
     *
     * 长度 ≤ 32
     */
    coupon_code?: string;
    /**
     * 券状态
     *
     * `SENDED` 才能核销。
     *
     * - `SENDED`：可用
     * - `USED`：已核销
     * - `EXPIRED`：已过期
     * - `DELETED`：已删除
     * - `DEACTIVATED`：已失效
     * @example 'SENDED'
     */
    coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';
    /**
     * 批次号
     *
     * 长度 ≤ 20
     */
    stock_id?: string;
    /** 是否允许转赠 */
    transferable?: boolean;
    /** 是否允许分享链接 */
    shareable?: boolean;
    /**
     * 发券请求单号
     *
     * 长度 ≤ 32
     */
    send_request_no: string;
    /**
     * 核销请求单号
     *
     * 长度 ≤ 32
     */
    use_request_no?: string;
    /**
     * 券可使用开始时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    available_start_time: string;
    /**
     * 券过期时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    expire_time: string;
    /**
     * 券领券时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    receive_time: string;
    /**
     * 券核销时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    use_time?: string;
    /** 关联的商户订单号 */
    associate_out_trade_no?: string;
    /**
     * 退券请求单号
     *
     * 退过券才有，是退券时传入的流水号。
     */
    return_request_no?: string;
    /**
     * 退券时间
     *
     * 退过券才有。
     *
     * RFC 3339 时间，含时区
     */
    return_time?: string;
    /**
     * 失效请求单号
     *
     * 失效之后才有，是调用失效接口时传入的流水号。
     */
    deactivate_request_no?: string;
    /**
     * 失效时间
     *
     * 失效之后才有。
     *
     * RFC 3339 时间，含时区
     */
    deactivate_time?: string;
    /**
     * 失效原因
     *
     * 失效之后才有，是调用失效接口时写的原因。
     */
    deactivate_reason?: string;
  }
  namespace BusifavorUserCoupon {
    /** 核销规则 */
    interface CouponUseRule {
      /**
       * 券可核销时间
       *
       * 字段：`available_begin_time`、`available_end_time`、`available_day_after_receive`、`available_week`、`irregulary_avaliable_time`、`wait_days_after_receive`
       */
      coupon_available_time: CouponUseRule.CouponAvailableTime;
      /**
       * 固定周期有效时间段
       *
       * 字段：`week_day`、`available_day_time`
       */
      available_week?: CouponUseRule.AvailableWeek;
      /**
       * 无规律的有效时间段
       *
       * 字段：`begin_time`、`end_time`
       */
      irregulary_avaliable_time?: CouponUseRule.IrregularyAvaliableTime[];
      /**
       * 固定面额满减券使用规则
       *
       * 字段：`discount_amount`、`transaction_minimum`
       */
      fixed_normal_coupon?: CouponUseRule.FixedNormalCoupon;
      /**
       * 折扣券使用规则
       *
       * 字段：`discount_percent`、`transaction_minimum`
       */
      discount_coupon?: CouponUseRule.DiscountCoupon;
      /**
       * 换购券使用规则
       *
       * 字段：`exchange_price`、`transaction_minimum`
       */
      exchange_coupon?: CouponUseRule.ExchangeCoupon;
      /**
       * 核销方式
       *
       * - `OFF_LINE`：线下滴码核销
       * - `MINI_PROGRAMS`：线上小程序核销
       * - `PAYMENT_CODE`：微信支付付款码核销
       * - `SELF_CONSUME`：用户自助核销
       */
      use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME';
      /**
       * 小程序AppID
       *
       * 长度 ≤ 32
       */
      mini_programs_appid?: string;
      /**
       * 小程序path
       *
       * 长度 ≤ 128
       */
      mini_programs_path?: string;
    }
    namespace CouponUseRule {
      /** 券可核销时间 */
      interface CouponAvailableTime {
        /**
         * 开始时间
         *
         * 长度 ≤ 32；RFC 3339 时间，含时区
         */
        available_begin_time?: string;
        /**
         * 结束时间
         *
         * 长度 ≤ 32；RFC 3339 时间，含时区
         */
        available_end_time?: string;
        /**
         * 领取后N天内有效
         *
         * 单位 天；范围 1–365
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
      /** 固定周期有效时间段 */
      interface AvailableWeek {
        /**
         * 可用星期数
         *
         * - `0`：周日
         * - `1`：周一
         * - `2`：周二
         * - `3`：周三
         * - `4`：周四
         * - `5`：周五
         * - `6`：周六
         */
        week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6)[];
        /**
         * 当天可用时间段
         *
         * 字段：`begin_time`、`end_time`
         */
        available_day_time?: AvailableWeek.AvailableDayTime[];
      }
      namespace AvailableWeek {
        interface AvailableDayTime {
          /**
           * 当天可用开始时间
           *
           * 距当天零点的秒数，例如 `36000` 是 10:00。
           *
           * 单位 秒；范围 1–86399
           * @example 3600
           */
          begin_time?: number;
          /**
           * 当天可用结束时间
           *
           * 距当天零点的秒数，例如 `79200` 是 22:00。
           *
           * 单位 秒；范围 1–86399
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
      /** 固定面额满减券使用规则 */
      interface FixedNormalCoupon {
        /**
         * 优惠金额
         *
         * 单位 分；范围 1–10000000
         */
        discount_amount?: number;
        /**
         * 消费门槛
         *
         * 单位 分；范围 1–10000000
         */
        transaction_minimum?: number;
      }
      /** 折扣券使用规则 */
      interface DiscountCoupon {
        /**
         * 折扣比例
         *
         * 单位 百分之一；范围 1–100
         */
        discount_percent?: number;
        /**
         * 消费门槛
         *
         * 单位 分；范围 1–10000000
         */
        transaction_minimum?: number;
      }
      /** 换购券使用规则 */
      interface ExchangeCoupon {
        /**
         * 单品换购价
         *
         * 单位 分；范围 1–10000000
         */
        exchange_price?: number;
        /**
         * 消费门槛
         *
         * 单位 分；范围 1–10000000
         */
        transaction_minimum?: number;
      }
    }
    /** 自定义入口 */
    interface CustomEntrance {
      /**
       * 小程序入口
       *
       * 字段：`mini_programs_appid`、`mini_programs_path`、`entrance_words`、`guiding_words`
       */
      mini_programs_info?: CustomEntrance.MiniProgramsInfo;
      /**
       * 商户公众号AppID
       *
       * 长度 1–32
       * @example 'wx324345hgfhfghfg'
       */
      appid?: string;
      /**
       * 营销馆ID
       *
       * 长度 1–64
       * @example '233455656'
       */
      hall_id?: string;
      /**
       * 可用门店ID
       *
       * 长度 1–64
       * @example '233554655'
       */
      store_id?: string;
      /**
       * code展示模式
       *
       * 决定用户在卡包里看到条形码、二维码还是什么都不显示。
       *
       * - `NOT_SHOW`：不展示
       * - `BARCODE`：一维码
       * - `QRCODE`：二维码
       * @example 'BARCODE'
       */
      code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE';
    }
    namespace CustomEntrance {
      /** 小程序入口 */
      interface MiniProgramsInfo {
        /**
         * 商家小程序AppID
         *
         * 点开后跳转的小程序。
         *
         * 长度 1–32
         * @example 'wx234545656765876'
         */
        mini_programs_appid: string;
        /**
         * 商家小程序path
         *
         * 长度 1–128
         * @example '/path/index/index'
         */
        mini_programs_path: string;
        /**
         * 入口文案
         *
         * 长度 1–5 字符
         * @example '欢迎选购'
         */
        entrance_words: string;
        /**
         * 引导文案
         *
         * 长度 1–6 字符
         * @example '获取更多优惠'
         */
        guiding_words?: string;
      }
    }
    /** 样式信息 */
    interface DisplayPatternInfo {
      /**
       * 使用须知
       *
       * 长度 1–1000
       * @example '示例门店可用'
       */
      description?: string;
      /**
       * 商户logo
       *
       * 长度 1–128；URL
       * @example 'https://qpic.cn/logo.png'
       */
      merchant_logo_url?: string;
      /**
       * 商户名称
       *
       * 显示在用户的卡包里的商家名。
       *
       * 长度 ≥ 1 字符
       * @example '微信支付'
       */
      merchant_name?: string;
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
       * @example 'Color020'
       */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100';
      /**
       * 券详情图片
       *
       * 须是图片上传接口返回的地址，外部链接不能用。
       *
       * 长度 1–128；URL
       * @example 'https://qpic.cn/logo.png'
       */
      coupon_image_url?: string;
      /**
       * 视频号相关信息
       *
       * 字段：`finder_id`、`finder_video_id`、`finder_video_cover_image_url`
       */
      finder_info?: DisplayPatternInfo.FinderInfo;
    }
    namespace DisplayPatternInfo {
      /** 视频号相关信息 */
      interface FinderInfo {
        /**
         * 视频号ID
         *
         * 须已与品牌绑定，展示在券详情的顶部。
         * @example 'gh_12345678'
         */
        finder_id: string;
        /**
         * 视频号视频ID
         *
         * 展示在券详情里的视频，须属于所填的视频号。
         * @example 'UDFsdf24df34dD456Hdf34'
         */
        finder_video_id: string;
        /**
         * 视频号封面图
         *
         * 显示在券到期提醒和券详情里，须是图片上传接口返回的地址，外部链接不能用。
         *
         * URL
         * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
         */
        finder_video_cover_image_url: string;
      }
    }
  }
}
