// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon {
  interface ProductCoupons {
    /**
     * 创建商品券
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016434630
     */
    (data: ProductCoupons.PostHttpMethod.JsonDataRequest, config?: ProductCoupons.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ProductCoupons.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建商品券
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016434630
     */
    post(data: ProductCoupons.PostHttpMethod.JsonDataRequest, config?: ProductCoupons.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ProductCoupons.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
    /**
     * 多次优惠模式信息
     *
     * 使用方式是多次优惠时填，定下一共可用几次。
     *
     * `usage_mode` 为 `PROGRESSIVE_BUNDLE` 时必填；字段：`count`、`interval_days`
     */
    progressive_bundle_usage_info?: WeChatPay.Components.ProgressiveBundleUsageInfo;
    /**
     * 批次组
     *
     * 使用方式是多次优惠时须填：一轮优惠一个批次，合成一组。
     *
     * `usage_mode` 为 `PROGRESSIVE_BUNDLE` 时必填；字段：`remark`、`coupon_code_mode`、`stock_send_rule`、`progressive_bundle_usage_rule`、`usage_rule_display_info`、`coupon_display_info`、`notify_config`、`store_scope`
     */
    stock_bundle?: JsonDataRequest.StockBundle;
    /**
     * 创建请求单号
     *
     * 由你生成，每次创建用一个，须唯一并存下。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '12345_20250101_A3489'
     */
    out_request_no: string;
    /**
     * 优惠范围
     *
     * `ALL` 是全场券，只能配满减或折扣；`SINGLE` 是指定商品的券，还可配兑换。
     *
     * - `ALL`：全场
     * - `SINGLE`：单品
     * @example 'ALL'
     */
    scope: 'ALL' | 'SINGLE';
    /**
     * 商品券类型
     *
     * 决定填哪一组使用规则；兑换券只能用于指定商品。
     *
     * - `NORMAL`：满减券
     * - `DISCOUNT`：折扣券
     * - `EXCHANGE`：兑换券
     * @example 'NORMAL'
     */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
    /**
     * 使用模式
     *
     * 用一次就失效，还是一组券按顺序一张张用。
     *
     * - `SINGLE`：单券
     * - `PROGRESSIVE_BUNDLE`：多次优惠券组
     * @example 'SINGLE'
     */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE';
    /**
     * 单券模式信息
     *
     * 单次使用的全场券须填；指定商品的写在批次里。
     *
     * `scope` 为 `ALL`，且 `usage_mode` 为 `SINGLE` 时必填；字段：`normal_coupon`、`discount_coupon`
     *
     * 与官方页面不同：页面只写单次使用的券；多次优惠的页面没有这个字段，它的全场券示例也不传。
     */
    single_usage_info?: WeChatPay.Components.SingleUsageInfo;
    /**
     * 展示信息
     *
     * 用户看到的名称、图片和说明；要填哪些由券的种类决定。
     *
     * 字段：`name`、`image_url`、`background_url`、`detail_image_url_list`、`original_price`、`combo_package_list`
     */
    display_info: WeChatPay.Components.ProductCouponDisplayInfo;
    /**
     * 外部商品ID
     *
     * 你自己系统里的商品编号，微信支付不查重，几张券可以用同一个。
     *
     * 长度 ≤ 40 字符
     * @example 'Product_1234567890'
     */
    out_product_no?: string;
    /**
     * 批次信息
     *
     * 要在这个商品券下新建的批次：发多少、什么时候能用、怎样展示。
     *
     * `usage_mode` 为 `SINGLE` 时必填；字段：`remark`、`coupon_code_mode`、`stock_send_rule`、`single_usage_rule`、`usage_rule_display_info`、`coupon_display_info`、`notify_config`、`store_scope`
     */
    stock?: JsonDataRequest.Stock;
  }
  namespace JsonDataRequest {
    /** 批次组 */
    interface StockBundle {
      /**
       * 备注
       *
       * 只有配置券的品牌方看得到，用户看不到。
       *
       * 长度 ≤ 20 字符
       * @example '猜越多得越多，快来抢！'
       */
      remark?: string;
      /**
       * 券Code分配模式
       *
       * 发券时券的编码从哪里来：微信支付随机生成，或取自你预先上传的。
       *
       * - `WECHATPAY`：微信支付随机分配
       * - `UPLOAD`：品牌方预上传
       * @example 'WECHATPAY'
       */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD';
      /**
       * 批次组发放规则
       *
       * 一共发多少组，每人最多领几组，组里的每个批次都照它；每日上限只对组里的首个批次生效。
       *
       * 字段：`max_count`、`max_count_per_day`、`max_count_per_user`
       */
      stock_send_rule: WeChatPay.Components.StockSendRule;
      /**
       * 多次优惠批次组使用规则
       *
       * 使用方式是多次优惠时须填，按列表的次序逐轮建批次。从第三轮起，优惠力度不能小于前一轮；首轮不受限。
       *
       * 字段：`coupon_available_period`、`normal_coupon_list`、`discount_coupon_list`、`exchange_coupon_list`
       */
      progressive_bundle_usage_rule: StockBundle.ProgressiveBundleUsageRule;
      /**
       * 券使用规则展示信息
       *
       * 用户在券详情里看到的说明；批次组里每个批次都用它。
       *
       * 字段：`coupon_usage_method_list`、`mini_program_appid`、`mini_program_path`、`app_path`、`usage_description`、`coupon_available_store_info`、`app_jump_type`、`passcode_link`
       */
      usage_rule_display_info: WeChatPay.Components.UsageRuleDisplayInfo;
      /**
       * 用户商品券展示信息
       *
       * 券在用户卡包里的样子和入口；批次组里每个批次都用它。
       *
       * 字段：`code_display_mode`、`background_color`、`entrance_mini_program`、`entrance_official_account`、`entrance_finder`
       */
      coupon_display_info: WeChatPay.Components.CouponDisplayInfo;
      /**
       * 事件通知配置
       *
       * 发生领券等券的事件时，微信支付按它发送通知。
       *
       * 字段：`notify_appid`
       */
      notify_config: StockBundle.NotifyConfig;
      /**
       * 可用门店范围
       *
       * `NONE` 不对用户显示可用门店；`ALL` 含品牌下的全部门店，不用逐家关联；`SPECIFIC` 只含之后关联的门店。
       *
       * - `NONE`：无可用门店
       * - `ALL`：全部门店
       * - `SPECIFIC`：指定门店
       * @example 'NONE'
       */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC';
    }
    namespace StockBundle {
      /** 多次优惠批次组使用规则 */
      interface ProgressiveBundleUsageRule {
        /**
         * 券可核销时间
         *
         * 领到之后哪段时间能用；过了批次的结束时间，无论何时领的都作废。
         *
         * 字段：`available_begin_time`、`available_end_time`、`available_days`、`wait_days_after_receive`、`weekly_available_period`、`irregular_available_period_list`、`available_seconds`
         */
        coupon_available_period: ProgressiveBundleUsageRule.CouponAvailablePeriod;
        /**
         * 满减券使用规则
         *
         * 满减券须填，每一轮一项；别的券不能填。
         *
         * 字段：`threshold`、`discount_amount`
         */
        normal_coupon_list?: WeChatPay.Components.NormalCouponRule[];
        /**
         * 折扣券使用规则
         *
         * 折扣券须填，每一轮一项；别的券不能填。
         *
         * 字段：`threshold`、`percent_off`
         */
        discount_coupon_list?: WeChatPay.Components.DiscountCouponRule[];
        /**
         * 兑换券使用规则
         *
         * 兑换券须填，每一轮一项；别的券不能填。
         *
         * 字段：`threshold`、`exchange_price`
         */
        exchange_coupon_list?: WeChatPay.Components.ExchangeCouponRule[];
      }
      namespace ProgressiveBundleUsageRule {
        /** 券可核销时间 */
        type CouponAvailablePeriod = CouponAvailablePeriod.Common & (CouponAvailablePeriod.WithoutAvailableDaysWithoutAvailableDays2 | CouponAvailablePeriod.WithoutAvailableDaysWithoutAvailableSeconds | CouponAvailablePeriod.WithoutIrregularAvailablePeriodListWithoutAvailableDays2 | CouponAvailablePeriod.WithoutIrregularAvailablePeriodListWithoutAvailableSeconds) & (CouponAvailablePeriod.WithoutWaitDaysAfterReceive | CouponAvailablePeriod.WithoutAvailableSeconds2) & (CouponAvailablePeriod.WithoutWaitDaysAfterReceive2 | CouponAvailablePeriod.WithoutIrregularAvailablePeriodList2) & (CouponAvailablePeriod.WithoutWeeklyAvailablePeriod | CouponAvailablePeriod.WithoutAvailableSeconds3) & (CouponAvailablePeriod.WithoutWeeklyAvailablePeriod2 | CouponAvailablePeriod.WithoutIrregularAvailablePeriodList3) & (CouponAvailablePeriod.WithoutIrregularAvailablePeriodList4 | CouponAvailablePeriod.WithoutAvailableSeconds4);
        namespace CouponAvailablePeriod {
          interface Common {
            /**
             * 批次开始时间
             *
             * 在这之前领到的券，从这个时间才能用。到批次结束最多 365 天。
             *
             * RFC 3339 时间，含时区
             */
            available_begin_time: string;
            /**
             * 批次结束时间
             *
             * 过了这个时间，无论何时领的券都作废。离批次开始最多 365 天。
             *
             * RFC 3339 时间，含时区
             */
            available_end_time: string;
          }
          interface WithoutAvailableDaysWithoutAvailableDays2 {
            available_days?: never;
            /**
             * 指定可用时间段
             *
             * 没有规律的几段时间，各段不能重叠；不能与按天数或按星期的设置同用。
             *
             * 不与 `available_days` 同填；不与 `available_seconds` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；项数 ≤ 2；字段：`begin_time`、`end_time`
             */
            irregular_available_period_list?: WeChatPay.Components.IrregularAvailablePeriod[];
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
             * 指定可用时间段
             *
             * 没有规律的几段时间，各段不能重叠；不能与按天数或按星期的设置同用。
             *
             * 不与 `available_days` 同填；不与 `available_seconds` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；项数 ≤ 2；字段：`begin_time`、`end_time`
             */
            irregular_available_period_list?: WeChatPay.Components.IrregularAvailablePeriod[];
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
             * 券生效后N天内可用
             *
             * 当天有效填 1，到第二天为止填 2，最多 365。有效期开始前领的从有效期第一天数起。
             *
             * 不与 `irregular_available_period_list` 同填；不与 `available_seconds` 同填；单位 天
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
             * 领券后需等待N天才生效
             *
             * 领到当天就能用则不填，第二天才能用填 1，最多 30；须与 `available_days` 一起填。
             *
             * 不与 `available_seconds` 同填；不与 `irregular_available_period_list` 同填；单位 天
             */
            wait_days_after_receive?: number;
            available_seconds?: never;
          }
          interface WithoutWaitDaysAfterReceive2 {
            wait_days_after_receive?: never;
            /**
             * 指定可用时间段
             *
             * 没有规律的几段时间，各段不能重叠；不能与按天数或按星期的设置同用。
             *
             * 不与 `available_days` 同填；不与 `available_seconds` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；项数 ≤ 2；字段：`begin_time`、`end_time`
             */
            irregular_available_period_list?: WeChatPay.Components.IrregularAvailablePeriod[];
          }
          interface WithoutIrregularAvailablePeriodList2 {
            /**
             * 领券后需等待N天才生效
             *
             * 领到当天就能用则不填，第二天才能用填 1，最多 30；须与 `available_days` 一起填。
             *
             * 不与 `available_seconds` 同填；不与 `irregular_available_period_list` 同填；单位 天
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
            weekly_available_period?: WeChatPay.Components.WeeklyAvailablePeriodRequest;
            available_seconds?: never;
          }
          interface WithoutWeeklyAvailablePeriod2 {
            weekly_available_period?: never;
            /**
             * 指定可用时间段
             *
             * 没有规律的几段时间，各段不能重叠；不能与按天数或按星期的设置同用。
             *
             * 不与 `available_days` 同填；不与 `available_seconds` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；项数 ≤ 2；字段：`begin_time`、`end_time`
             */
            irregular_available_period_list?: WeChatPay.Components.IrregularAvailablePeriod[];
          }
          interface WithoutIrregularAvailablePeriodList3 {
            /**
             * 每周固定可用时间
             *
             * 与领券后的天数限制同时设置时，须都满足才可用；不能与 `irregular_available_period_list` 同时设置。
             *
             * 不与 `available_seconds` 同填；不与 `irregular_available_period_list` 同填；字段：`day_list`、`day_period_list`
             */
            weekly_available_period?: WeChatPay.Components.WeeklyAvailablePeriodRequest;
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
             * 指定可用时间段
             *
             * 没有规律的几段时间，各段不能重叠；不能与按天数或按星期的设置同用。
             *
             * 不与 `available_days` 同填；不与 `available_seconds` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；项数 ≤ 2；字段：`begin_time`、`end_time`
             */
            irregular_available_period_list?: WeChatPay.Components.IrregularAvailablePeriod[];
            available_seconds?: never;
          }
        }
      }
      /** 事件通知配置 */
      interface NotifyConfig {
        /**
         * 事件通知AppID
         *
         * 通知里用户的 OpenID 按这个 AppID 计算，须已与品牌或服务商绑定。
         * @example 'wx23232232323'
         */
        notify_appid: string;
      }
    }
    /** 批次信息 */
    interface Stock {
      /**
       * 备注
       *
       * 只有配置券的品牌方看得到，用户看不到。
       *
       * 长度 ≤ 20 字符
       */
      remark?: string;
      /**
       * 券Code分配模式
       *
       * 发券时券的编码从哪里来：微信支付随机生成、你预先上传，或每次发券时由你指定。
       *
       * - `WECHATPAY`：微信支付随机分配
       * - `UPLOAD`：品牌方预上传
       * - `API_ASSIGN`：发券时接口指定
       * @example 'WECHATPAY'
       */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN';
      /**
       * 发放规则
       *
       * 一共发多少张，每天最多发多少张，每人最多领多少张。
       *
       * 字段：`max_count`、`max_count_per_day`、`max_count_per_user`
       */
      stock_send_rule: WeChatPay.Components.StockSendRule;
      /**
       * 单券使用规则
       *
       * 什么时候、满足什么条件能用，按券的种类只填一种规则。
       *
       * 字段：`coupon_available_period`、`normal_coupon`、`discount_coupon`、`exchange_coupon`
       */
      single_usage_rule: WeChatPay.Components.SingleUsageRuleRequest;
      /**
       * 券使用规则展示信息
       *
       * 用户在券详情里看到的说明。
       *
       * 字段：`coupon_usage_method_list`、`mini_program_appid`、`mini_program_path`、`app_path`、`usage_description`、`coupon_available_store_info`、`app_jump_type`、`passcode_link`
       */
      usage_rule_display_info: WeChatPay.Components.UsageRuleDisplayInfo;
      /**
       * 用户商品券展示信息
       *
       * 券在用户卡包里的样子和入口。
       *
       * 字段：`code_display_mode`、`background_color`、`entrance_mini_program`、`entrance_official_account`、`entrance_finder`
       */
      coupon_display_info: Stock.CouponDisplayInfo;
      /**
       * 事件通知配置
       *
       * 发生领券等券的事件时，微信支付按它发送通知。
       *
       * 字段：`notify_appid`
       */
      notify_config: Stock.NotifyConfig;
      /**
       * 可用门店范围
       *
       * `NONE` 不对用户显示可用门店；`ALL` 含品牌下的全部门店，不用逐家关联；`SPECIFIC` 只含之后关联的门店。
       *
       * - `NONE`：无可用门店
       * - `ALL`：全部门店
       * - `SPECIFIC`：指定门店
       * @example 'NONE'
       */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC';
    }
    namespace Stock {
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
        entrance_finder?: WeChatPay.Components.FinderEntrance;
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
      }
      /** 事件通知配置 */
      interface NotifyConfig {
        /**
         * 事件通知AppID
         *
         * 通知里用户的 OpenID 按这个 AppID 计算，须已与品牌或服务商绑定。
         * @example 'wx23232232323'
         */
        notify_appid: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
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
     * 商品券状态
     *
     * `EFFECTIVE` 之后才能用；`AUDITING` 须等审批完；`DEACTIVATED` 是调过失效接口。
     *
     * - `AUDITING`：审核中
     * - `EFFECTIVE`：已生效
     * - `DEACTIVATED`：已失效
     */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED';
    /**
     * 品牌ID
     * @example '120344'
     */
    brand_id?: string;
    /**
     * 优惠范围
     *
     * - `ALL`：全场
     * - `SINGLE`：单品
     * @example 'ALL'
     */
    scope: 'ALL' | 'SINGLE';
    /**
     * 商品券类型
     *
     * - `NORMAL`：满减券
     * - `DISCOUNT`：折扣券
     * - `EXCHANGE`：兑换券
     * @example 'NORMAL'
     */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
    /**
     * 使用模式
     *
     * - `SINGLE`：单券
     * - `PROGRESSIVE_BUNDLE`：多次优惠券组
     * @example 'SINGLE'
     */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE';
    /**
     * 单券模式信息
     *
     * 字段：`normal_coupon`、`discount_coupon`
     */
    single_usage_info?: WeChatPay.Components.SingleUsageInfo;
    /**
     * 展示信息
     *
     * 字段：`name`、`image_url`、`background_url`、`detail_image_url_list`、`original_price`、`combo_package_list`
     */
    display_info: WeChatPay.Components.ProductCouponDisplayInfo;
    /**
     * 外部商品ID
     * @example 'Product_1234567890'
     */
    out_product_no?: string;
    /**
     * 批次信息
     *
     * 字段：`product_coupon_id`、`stock_id`、`remark`、`coupon_code_mode`、`coupon_code_count_info`、`stock_send_rule`、`single_usage_rule`、`usage_rule_display_info`、`coupon_display_info`、`notify_config`、`store_scope`、`sent_count_info` 等 17 个
     */
    stock?: WellformedResponse.Stock;
    /**
     * 多次优惠模式信息
     *
     * 字段：`count`、`interval_days`
     */
    progressive_bundle_usage_info?: WeChatPay.Components.ProgressiveBundleUsageInfo;
    /**
     * 批次组
     *
     * 字段：`stock_bundle_id`、`stock_list`
     */
    stock_bundle?: WellformedResponse.StockBundle;
  }
  namespace WellformedResponse {
    /** 批次信息 */
    interface Stock {
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
       * - `API_ASSIGN`：发券时接口指定
       * @example 'WECHATPAY'
       */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN';
      /**
       * 品牌方预上传的券Code数量信息
       *
       * 字段：`total_count`、`available_count`
       */
      coupon_code_count_info?: WeChatPay.Components.CouponCodeCount;
      /**
       * 发放规则
       *
       * 字段：`max_count`、`max_count_per_day`、`max_count_per_user`
       */
      stock_send_rule: WeChatPay.Components.StockSendRule;
      /**
       * 单券使用规则
       *
       * 字段：`coupon_available_period`、`normal_coupon`、`discount_coupon`、`exchange_coupon`
       */
      single_usage_rule: WeChatPay.Components.SingleUsageRule;
      /**
       * 券使用规则展示信息
       *
       * 字段：`coupon_usage_method_list`、`mini_program_appid`、`mini_program_path`、`app_path`、`usage_description`、`coupon_available_store_info`、`app_jump_type`、`passcode_link`
       */
      usage_rule_display_info: WeChatPay.Components.UsageRuleDisplayInfo;
      /**
       * 用户商品券展示信息
       *
       * 字段：`code_display_mode`、`background_color`、`entrance_mini_program`、`entrance_official_account`、`entrance_finder`
       */
      coupon_display_info: WeChatPay.Components.CouponDisplayInfo;
      /**
       * 事件通知配置
       *
       * 字段：`notify_appid`
       */
      notify_config: Stock.NotifyConfig;
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
      sent_count_info: WeChatPay.Components.SentCount;
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
      /**
       * 品牌ID
       * @example '120344'
       */
      brand_id: string;
    }
    namespace Stock {
      /** 事件通知配置 */
      interface NotifyConfig {
        /**
         * 事件通知AppID
         * @example 'wx23232232323'
         */
        notify_appid: string;
      }
    }
    /** 批次组 */
    interface StockBundle {
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
       * 批次列表
       *
       * 字段：`product_coupon_id`、`stock_id`、`remark`、`coupon_code_mode`、`coupon_code_count_info`、`stock_send_rule`、`progressive_bundle_usage_rule`、`stock_bundle_info`、`usage_rule_display_info`、`coupon_display_info`、`notify_config`、`store_scope` 等 18 个
       */
      stock_list: StockBundle.StockList[];
    }
    namespace StockBundle {
      interface StockList {
        /**
         * 商品券ID
         *
         * 创建商品券时由微信支付生成，须存下，加批次、查询、发券和失效都要用它。
         *
         * 长度 ≤ 40
         * @example '1000000014'
         */
        product_coupon_id: string;
        /**
         * 批次ID
         *
         * 创建批次时由微信支付生成，须存下，查询批次、核销与退券都要用它。
         *
         * 长度 ≤ 40
         * @example '1000000014001'
         */
        stock_id: string;
        /**
         * 备注
         *
         * 长度 ≤ 20
         * @example '8月工作日有效批次'
         */
        remark?: string;
        /**
         * 券Code分配模式
         *
         * `UPLOAD` 须先上传足够的 Code，用完发不出券；`API_ASSIGN` 由你在发券时传入，不能在微信支付的渠道投放。
         *
         * - `WECHATPAY`：微信支付随机分配
         * - `UPLOAD`：品牌方预上传
         * @example 'UPLOAD'
         */
        coupon_code_mode: 'WECHATPAY' | 'UPLOAD';
        /**
         * 品牌方预上传的券Code数量信息
         *
         * 字段：`total_count`、`available_count`
         */
        coupon_code_count_info?: WeChatPay.Components.CouponCodeCount;
        /**
         * 发放规则
         *
         * 字段：`max_count`、`max_count_per_day`、`max_count_per_user`
         */
        stock_send_rule: WeChatPay.Components.StockSendRule;
        /**
         * 多次优惠使用规则
         *
         * 字段：`coupon_available_period`、`normal_coupon`、`discount_coupon`、`exchange_coupon`
         */
        progressive_bundle_usage_rule: WeChatPay.Components.SingleUsageRule;
        /**
         * 批次组信息
         *
         * 字段：`stock_bundle_id`、`stock_bundle_index`
         */
        stock_bundle_info: WeChatPay.Components.StockBundleInfo;
        /**
         * 券使用规则展示信息
         *
         * 字段：`coupon_usage_method_list`、`mini_program_appid`、`mini_program_path`、`app_path`、`usage_description`、`coupon_available_store_info`、`app_jump_type`、`passcode_link`
         */
        usage_rule_display_info: WeChatPay.Components.UsageRuleDisplayInfo;
        /**
         * 用户商品券展示信息
         *
         * 字段：`code_display_mode`、`background_color`、`entrance_mini_program`、`entrance_official_account`、`entrance_finder`
         */
        coupon_display_info: WeChatPay.Components.CouponDisplayInfo;
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
        sent_count_info: WeChatPay.Components.SentCount;
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
         * @example 'SENDING'
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
         */
        deactivate_time?: string;
        /**
         * 失效原因
         *
         * 失效之后才有，是调用失效接口时写的原因。
         *
         * 长度 ≤ 150
         * @example '此券使用时间设置错误'
         */
        deactivate_reason?: string;
        /**
         * 品牌ID
         * @example '120344'
         */
        brand_id: string;
      }
      namespace StockList {
        /** 事件通知配置 */
        interface NotifyConfig {
          /**
           * 事件通知AppID
           * @example 'wx4fd12345678'
           */
          notify_appid: string;
        }
      }
    }
  }
}
