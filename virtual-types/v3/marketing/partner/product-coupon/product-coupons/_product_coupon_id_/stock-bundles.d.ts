// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_ {
  interface StockBundles {
    /**
     * 添加商品券批次组
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280622
     */
    (data: StockBundles.PostHttpMethod.JsonDataRequest, config: StockBundles.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<StockBundles.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加商品券批次组
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280622
     */
    post(data: StockBundles.PostHttpMethod.JsonDataRequest, config: StockBundles.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<StockBundles.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
    /**
     * 创建请求单号
     *
     * 由你生成，每次创建用一个，须唯一并存下。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    out_request_no: string;
    /**
     * 批次组信息
     *
     * 多次优惠按轮次建的一组批次，展示、通知与可用门店全组相同。
     *
     * 字段：`remark`、`coupon_code_mode`、`stock_send_rule`、`progressive_bundle_usage_rule`、`usage_rule_display_info`、`coupon_display_info`、`notify_config`、`store_scope`
     */
    stock_bundle: JsonDataRequest.StockBundle;
  }
  namespace JsonDataRequest {
    /** 批次组信息 */
    interface StockBundle {
      /**
       * 备注
       *
       * 只有配置券的品牌方看得到，用户看不到。
       *
       * 长度 ≤ 20 字符
       * @example '疯狂星期四项目专用'
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
       * 发放规则
       *
       * 一共发多少组，每人最多领几组，组里的每个批次都照它；每日上限只对组里的首个批次生效。
       *
       * 字段：`max_count`、`max_count_per_day`、`max_count_per_user`
       */
      stock_send_rule: WeChatPay.Components.StockBundleSendRule;
      /**
       * 多次优惠使用规则
       *
       * 按列表的次序依次创建各批次，放进同一个批次组。从第三轮起，优惠力度不能小于前一轮；首轮不受限。
       *
       * 字段：`coupon_available_period`、`normal_coupon_list`、`discount_coupon_list`、`exchange_coupon_list`
       */
      progressive_bundle_usage_rule?: StockBundle.ProgressiveBundleUsageRule;
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
      /** 多次优惠使用规则 */
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
            irregular_available_period_list?: WeChatPay.Components.IrregularAvailablePeriod[];
            /**
             * 领取后N秒内有效
             *
             * 领到就能用，从那一刻数够秒数失效，不按自然天；须是 3600 的整数倍，最多 86400，不能与别的领券后时间限制同时设置。
             *
             * 不与 `available_days` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；不与 `irregular_available_period_list` 同填；单位 秒
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
            irregular_available_period_list?: WeChatPay.Components.IrregularAvailablePeriod[];
            available_seconds?: never;
          }
          interface WithoutIrregularAvailablePeriodListWithoutAvailableDays2 {
            available_days?: never;
            irregular_available_period_list?: never;
            /**
             * 领取后N秒内有效
             *
             * 领到就能用，从那一刻数够秒数失效，不按自然天；须是 3600 的整数倍，最多 86400，不能与别的领券后时间限制同时设置。
             *
             * 不与 `available_days` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；不与 `irregular_available_period_list` 同填；单位 秒
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
             * 领到就能用，从那一刻数够秒数失效，不按自然天；须是 3600 的整数倍，最多 86400，不能与别的领券后时间限制同时设置。
             *
             * 不与 `available_days` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；不与 `irregular_available_period_list` 同填；单位 秒
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
            irregular_available_period_list?: WeChatPay.Components.IrregularAvailablePeriod[];
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
             * 领到就能用，从那一刻数够秒数失效，不按自然天；须是 3600 的整数倍，最多 86400，不能与别的领券后时间限制同时设置。
             *
             * 不与 `available_days` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；不与 `irregular_available_period_list` 同填；单位 秒
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
             * 无规律的可用时间段
             *
             * 不能与每周固定时间、领券后的天数限制同时设置；各段不能重叠。
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
             * 领到就能用，从那一刻数够秒数失效，不按自然天；须是 3600 的整数倍，最多 86400，不能与别的领券后时间限制同时设置。
             *
             * 不与 `available_days` 同填；不与 `wait_days_after_receive` 同填；不与 `weekly_available_period` 同填；不与 `irregular_available_period_list` 同填；单位 秒
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
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成。
     * @example '1000000013'
     */
    product_coupon_id: string;
  }
  /** 批次组 */
  type WellformedResponse = WeChatPay.Components.StockBundle;
}
