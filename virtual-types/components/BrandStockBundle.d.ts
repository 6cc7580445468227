// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 批次组 */
  interface BrandStockBundle {
    /**
     * 批次组ID
     *
     * 创建批次组时由微信支付生成，须存下，查询、改预算和发券都要用它。
     *
     * 长度 ≤ 40
     * @example '1000000013001'
     */
    stock_bundle_id: string;
    /**
     * 批次列表
     *
     * 字段：`product_coupon_id`、`stock_id`、`remark`、`coupon_code_mode`、`coupon_code_count_info`、`stock_send_rule`、`progressive_bundle_usage_rule`、`stock_bundle_info`、`usage_rule_display_info`、`coupon_display_info`、`notify_config`、`store_scope` 等 17 个
     */
    stock_list: BrandStockBundle.StockList[];
  }
  namespace BrandStockBundle {
    /** 批次组内的批次 */
    interface StockList {
      /**
       * 商品券ID
       *
       * 创建商品券时由微信支付生成，须存下，加批次、查询、发券和失效都要用它。
       *
       * 长度 ≤ 40
       * @example '1000000013'
       */
      product_coupon_id: string;
      /**
       * 批次ID
       *
       * 创建批次时由微信支付生成，须存下，查询批次、核销与退券都要用它。
       *
       * 长度 ≤ 40
       * @example '1000000013001'
       */
      stock_id: string;
      /**
       * 备注
       *
       * 长度 ≤ 20
       */
      remark?: string;
      /**
       * 券Code分配模式
       *
       * `UPLOAD` 须先上传足够的 Code，用完发不出券；`API_ASSIGN` 由你在发券时传入，不能在微信支付的渠道投放。
       *
       * - `WECHATPAY`：微信支付随机分配
       * - `UPLOAD`：品牌方预上传
       * @example 'WECHATPAY'
       */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD';
      /**
       * 品牌方预上传的券Code数量信息
       *
       * 字段：`total_count`、`available_count`
       */
      coupon_code_count_info?: StockList.CouponCodeCountInfo;
      /**
       * 发放规则
       *
       * 字段：`max_count`、`max_count_per_day`、`max_count_per_user`
       */
      stock_send_rule: StockList.StockSendRule;
      /**
       * 多次优惠使用规则
       *
       * 字段：`coupon_available_period`、`normal_coupon`、`discount_coupon`、`exchange_coupon`
       */
      progressive_bundle_usage_rule?: StockList.ProgressiveBundleUsageRule;
      /**
       * 批次组信息
       *
       * 字段：`stock_bundle_id`、`stock_bundle_index`
       */
      stock_bundle_info: StockList.StockBundleInfo;
      /**
       * 券使用规则展示信息
       *
       * 字段：`coupon_usage_method_list`、`mini_program_appid`、`mini_program_path`、`app_path`、`usage_description`、`coupon_available_store_info`
       */
      usage_rule_display_info: StockList.UsageRuleDisplayInfo;
      /**
       * 用户商品券展示信息
       *
       * 字段：`code_display_mode`、`background_color`、`entrance_mini_program`、`entrance_official_account`、`entrance_finder`
       */
      coupon_display_info: StockList.CouponDisplayInfo;
      /**
       * 事件通知配置
       *
       * 字段：`notify_appid`
       */
      notify_config: StockList.NotifyConfig;
      /**
       * 可用门店范围
       *
       * - `NONE`：无可用门店
       * - `ALL`：全部门店
       * - `SPECIFIC`：指定门店
       * @example 'NONE'
       */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC';
      /**
       * 已发放次数
       *
       * 字段：`total_count`、`today_count`
       */
      sent_count_info: StockList.SentCountInfo;
      /**
       * 批次状态
       *
       * `SENDING` 时才能发券；`STOPPED` 是到了结束时间，`DEACTIVATED` 是调过失效接口。
       *
       * - `AUDITING`：审核中
       * - `SENDING`：发放中
       * - `PAUSED`：已暂停
       * - `STOPPED`：已停止
       * - `DEACTIVATED`：已失效
       */
      state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED';
      /**
       * 失效请求单号
       *
       * 失效之后才有，是调用失效接口时传入的流水号。
       *
       * 长度 ≤ 128
       */
      deactivate_request_no?: string;
      /**
       * 失效时间
       *
       * 失效之后才有。
       *
       * RFC 3339 时间，含时区
       * @example '2025-08-31T23:59:59+08:00'
       */
      deactivate_time?: string;
      /**
       * 失效原因
       *
       * 失效之后才有，是调用失效接口时写的原因。
       *
       * 长度 ≤ 150
       */
      deactivate_reason?: string;
    }
    namespace StockList {
      /** 品牌方预上传的券Code数量信息 */
      interface CouponCodeCountInfo {
        /**
         * 已上传的Code总数
         * @example 10000
         */
        total_count: number;
        /**
         * 当前可用的Code数
         * @example 999
         */
        available_count: number;
      }
      /** 发放规则 */
      interface StockSendRule {
        /**
         * 发放次数总上限
         *
         * 这一批次从开始到结束总共能发多少次，最多 1 亿。
         * @example 100000
         */
        max_count: number;
        /**
         * 每日发放次数上限
         *
         * 每天从头计数，最多 1 亿；不填则每天不限。
         * @example 100000000
         */
        max_count_per_day?: number;
        /**
         * 每个用户领取次数上限
         *
         * 同一个用户最多能领几次，不能超过 100。
         * @example 5
         */
        max_count_per_user: number;
      }
      /** 多次优惠使用规则 */
      interface ProgressiveBundleUsageRule {
        /**
         * 券可核销时间
         *
         * 字段：`available_begin_time`、`available_end_time`、`available_days`、`wait_days_after_receive`、`weekly_available_period`、`irregular_available_period_list`
         */
        coupon_available_period: ProgressiveBundleUsageRule.CouponAvailablePeriod;
        /**
         * 满减券使用规则
         *
         * 字段：`threshold`、`discount_amount`
         */
        normal_coupon?: ProgressiveBundleUsageRule.NormalCoupon;
        /**
         * 折扣券使用规则
         *
         * 字段：`threshold`、`percent_off`
         */
        discount_coupon?: ProgressiveBundleUsageRule.DiscountCoupon;
        /**
         * 兑换券使用规则
         *
         * 字段：`threshold`、`exchange_price`
         */
        exchange_coupon?: ProgressiveBundleUsageRule.ExchangeCoupon;
      }
      namespace ProgressiveBundleUsageRule {
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
      /** 批次组信息 */
      interface StockBundleInfo {
        /**
         * 批次组ID
         *
         * 创建批次组时由微信支付生成，须存下，查询、改预算和发券都要用它。
         *
         * 长度 ≤ 40
         * @example '712315129419284901'
         */
        stock_bundle_id: string;
        /**
         * 批次在批次组内的次序
         *
         * 从 0 起数。
         * @example 0
         */
        stock_bundle_index: number;
      }
      /** 券使用规则展示信息 */
      interface UsageRuleDisplayInfo {
        /**
         * 券使用方式列表
         *
         * 决定用户点「立即使用」后去哪里：展示券的二维码、跳小程序或跳 APP，后两种须填跳转信息。
         *
         * - `OFFLINE`：线下
         * - `MINI_PROGRAM`：小程序
         * - `APP`：APP
         * - `PAYMENT_CODE`：付款码
         */
        coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[];
        /**
         * 小程序AppID
         *
         * 须已与品牌或服务商绑定，在微信公众平台查看；须与 `mini_program_path` 一起填。
         * @example 'wx1234567890'
         */
        mini_program_appid?: string;
        /**
         * 小程序跳转路径
         *
         * 须与 `mini_program_appid` 一起填。
         * @example '/pages/index/product'
         */
        mini_program_path?: string;
        /**
         * APP的H5跳转路径
         *
         * APP 以 H5 方式跳转时才填。
         * @example 'https://weixin.qq.com/jump-to-app'
         */
        app_path?: string;
        /**
         * 券使用说明
         *
         * 用户在券详情里看到的详细规则。
         *
         * 长度 ≤ 1000 字符
         * @example '工作日可用'
         */
        usage_description: string;
        /**
         * 券可用门店信息
         *
         * 用户在券详情里看到的门店说明，可带小程序入口列出全部门店。
         *
         * 字段：`description`、`mini_program_appid`、`mini_program_path`
         */
        coupon_available_store_info?: UsageRuleDisplayInfo.CouponAvailableStoreInfo;
      }
      namespace UsageRuleDisplayInfo {
        /** 券可用门店信息 */
        interface CouponAvailableStoreInfo {
          /**
           * 券可用门店描述
           *
           * 告诉用户哪些门店能用；它只是说明，实际由批次的 `store_scope` 与关联的门店决定。
           *
           * 长度 ≤ 1000 字符
           * @example '所有门店可用，可使用小程序查看门店列表'
           */
          description: string;
          /**
           * 小程序AppID
           *
           * 须已与品牌或服务商绑定，在微信公众平台查看；须与 `mini_program_path` 一起填。
           * @example 'wx1234567890'
           */
          mini_program_appid?: string;
          /**
           * 小程序跳转路径
           *
           * 须与 `mini_program_appid` 一起填。
           * @example '/pages/index/product'
           */
          mini_program_path?: string;
        }
      }
      /** 用户商品券展示信息 */
      interface CouponDisplayInfo {
        /**
         * 用户商品券Code展示模式
         *
         * 决定用户在卡包里看到条形码、二维码还是什么都不显示。
         *
         * - `INVISIBLE`：不展示
         * - `BARCODE`：一维码
         * - `QRCODE`：二维码
         * @example 'QRCODE'
         */
        code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE';
        /**
         * 背景颜色
         *
         * 券在卡包里的底色，只能用列出的 10 种。
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
         * @default 'Color020'
         * @example 'Color020'
         */
        background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100';
        /**
         * 小程序入口
         *
         * 用户在券详情里看到，点了打开小程序。
         *
         * 字段：`appid`、`path`、`entrance_wording`、`guidance_wording`
         */
        entrance_mini_program?: CouponDisplayInfo.EntranceMiniProgram;
        /**
         * 公众号入口
         *
         * 用户在券详情里看到，点了打开公众号。
         *
         * 字段：`appid`
         */
        entrance_official_account?: CouponDisplayInfo.EntranceOfficialAccount;
        /**
         * 视频号入口
         *
         * 用户在券详情里看到，点了打开视频号。
         *
         * 字段：`finder_id`、`finder_video_id`、`finder_video_cover_image_url`
         */
        entrance_finder?: CouponDisplayInfo.EntranceFinder;
      }
      namespace CouponDisplayInfo {
        /** 小程序入口 */
        interface EntranceMiniProgram {
          /**
           * 小程序AppID
           *
           * 须已与品牌绑定，在微信公众平台查看。
           * @example 'wx234545656765876'
           */
          appid: string;
          /**
           * 小程序跳转路径
           *
           * 品牌自己的小程序里的页面，须属于同组 `appid` 的小程序。
           * @example '/path/index/index'
           */
          path: string;
          /**
           * 入口文案
           *
           * 券详情里小程序入口的主文字。
           *
           * 长度 ≤ 5 字符
           * @example '欢迎选购'
           */
          entrance_wording: string;
          /**
           * 引导文案
           *
           * 小程序入口旁的小字，引导用户点进去。
           *
           * 长度 ≤ 6 字符
           * @example '获取更多优惠'
           */
          guidance_wording: string;
        }
        /** 公众号入口 */
        interface EntranceOfficialAccount {
          /**
           * 公众号AppID
           *
           * 须已与品牌绑定，在微信公众平台查看。
           * @example 'wx1234567890'
           */
          appid: string;
        }
        /** 视频号入口 */
        interface EntranceFinder {
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
      /** 事件通知配置 */
      interface NotifyConfig {
        /**
         * 事件通知AppID
         * @example 'wx23232232323'
         */
        notify_appid: string;
      }
      /** 已发放次数 */
      interface SentCountInfo {
        /**
         * 已发放总次数
         * @example 0
         */
        total_count: number;
        /**
         * 当天已发放次数
         * @example 0
         */
        today_count: number;
      }
    }
  }
}
