// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor {
  interface Stocks {
    /**
     * 创建商家券
     *
     * `POST /v3/marketing/busifavor/stocks`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_1.shtml
     */
    (data: Stocks.PostHttpMethod.JsonDataRequest, config?: Stocks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stocks.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建商家券
     *
     * `POST /v3/marketing/busifavor/stocks`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_1.shtml
     */
    post(data: Stocks.PostHttpMethod.JsonDataRequest, config?: Stocks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stocks.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商家券批次名称
     *
     * 长度 1–24 字符
     * @example '8月1日活动券'
     */
    stock_name: string;
    /**
     * 批次归属商户号
     *
     * 长度 8–15
     * @example '10000022'
     */
    belong_merchant: string;
    /**
     * 批次备注
     *
     * 只有配置批次的商户看得到，用户看不到。
     *
     * 长度 1–20 字符
     * @example '活动使用'
     */
    comment?: string;
    /**
     * 适用商品范围
     *
     * 长度 1–15 字符
     * @example '示例商品使用'
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
     * @example 'NORMAL'
     */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
    /**
     * 核销规则
     *
     * 字段：`coupon_available_time`、`fixed_normal_coupon`、`discount_coupon`、`exchange_coupon`、`use_method`、`mini_programs_appid`、`mini_programs_path`
     */
    coupon_use_rule: JsonDataRequest.CouponUseRule;
    /**
     * 发放规则
     *
     * 字段：`max_amount`、`max_coupons`、`max_coupons_per_user`、`max_amount_by_day`、`max_coupons_by_day`、`natural_person_limit`、`prevent_api_abuse`、`transferable`、`shareable`
     */
    stock_send_rule: JsonDataRequest.StockSendRule;
    /**
     * 商户请求单号
     *
     * 由你生成的凭据号，须唯一并存下；没有得到明确结果时沿用原号再请求。
     *
     * 长度 1–128
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 自定义入口
     *
     * 字段：`mini_programs_info`、`appid`、`hall_id`、`store_id`、`code_display_mode`
     */
    custom_entrance?: WeChatPay.Components.BusifavorCustomEntrance;
    /**
     * 样式信息
     *
     * 字段：`description`、`merchant_logo_url`、`merchant_name`、`background_color`、`coupon_image_url`、`finder_info`
     */
    display_pattern_info?: WeChatPay.Components.BusifavorDisplayPattern;
    /**
     * 券code模式
     *
     * 发券时券的编码从哪里来：微信支付生成、你预先上传，或每次发券时由你指定。
     *
     * 长度 ≤ 128
     *
     * - `WECHATPAY_MODE`：系统分配券code
     * - `MERCHANT_API`：商户发放时接口指定
     * - `MERCHANT_UPLOAD`：商户预存券code
     * @example 'WECHATPAY_MODE'
     */
    coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD';
    /**
     * 事件通知配置
     *
     * 券被领取、核销等事件发生时，微信支付按它发送通知。
     *
     * 字段：`notify_appid`
     */
    notify_config?: JsonDataRequest.NotifyConfig;
    /** 是否允许营销补贴 */
    subsidy?: boolean;
  }
  namespace JsonDataRequest {
    /** 核销规则 */
    type CouponUseRule = CouponUseRule.Common & (CouponUseRule.WithFixedNormalCoupon | CouponUseRule.WithDiscountCoupon | CouponUseRule.WithExchangeCoupon);
    namespace CouponUseRule {
      interface Common {
        /**
         * 券可核销时间
         *
         * 字段：`available_begin_time`、`available_end_time`、`available_day_after_receive`、`available_week`、`irregulary_avaliable_time`、`wait_days_after_receive`、`available_second_after_receive`
         */
        coupon_available_time: CouponUseRule.CouponAvailableTime;
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
         * 长度 1–32
         * @example 'wx23232232323'
         */
        mini_programs_appid?: string;
        /**
         * 小程序path
         *
         * 长度 1–128
         * @example '/path/index/index'
         */
        mini_programs_path?: string;
      }
      interface WithFixedNormalCoupon {
        /**
         * 固定面额满减券使用规则
         *
         * 只有满减券才填。
         *
         * 与 `discount_coupon`、`exchange_coupon` 三选一；字段：`discount_amount`、`transaction_minimum`
         */
        fixed_normal_coupon: CouponUseRule.FixedNormalCoupon;
        discount_coupon?: never;
        exchange_coupon?: never;
      }
      interface WithDiscountCoupon {
        fixed_normal_coupon?: never;
        /**
         * 折扣券使用规则
         *
         * 与 `fixed_normal_coupon`、`exchange_coupon` 三选一；字段：`discount_percent`、`transaction_minimum`
         */
        discount_coupon: CouponUseRule.DiscountCoupon;
        exchange_coupon?: never;
      }
      interface WithExchangeCoupon {
        fixed_normal_coupon?: never;
        discount_coupon?: never;
        /**
         * 换购券使用规则
         *
         * 与 `fixed_normal_coupon`、`discount_coupon` 三选一；字段：`exchange_price`、`transaction_minimum`
         */
        exchange_coupon: CouponUseRule.ExchangeCoupon;
      }
      /** 券可核销时间 */
      interface CouponAvailableTime {
        /**
         * 开始时间
         *
         * 从这时起才能核销；早于它领的券也要等到这时。
         *
         * 长度 ≤ 32；RFC 3339 时间，含时区
         * @example '2026-12-01T00:00:00+08:00'
         */
        available_begin_time: string;
        /**
         * 结束时间
         *
         * 过了这时券都失效，无论什么时候领的。
         *
         * 长度 ≤ 32；RFC 3339 时间，含时区
         * @example '2026-12-31T23:59:59+08:00'
         */
        available_end_time: string;
        /**
         * 生效后N天内有效
         *
         * 按自然天算。
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
        available_week?: WeChatPay.Components.BusifavorAvailableWeek;
        /**
         * 无规律的有效时间段
         *
         * 字段：`begin_time`、`end_time`
         */
        irregulary_avaliable_time?: WeChatPay.Components.BusifavorIrregularTime[];
        /**
         * 领取后N天开始生效
         *
         * 领券当天就能用则不填，第二天才能用填 `1`。
         *
         * 单位 天
         * @example 7
         */
        wait_days_after_receive?: number;
        /**
         * 领取后N秒内有效
         *
         * 单位 秒
         * @example 3600
         */
        available_second_after_receive?: number;
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
         * 订单满这个金额才用得上券。
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
         * 订单满这个金额才用得上券。
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
         * 订单满这个金额才用得上券。
         *
         * 单位 分；范围 ≤ 10000000
         * @example 100
         */
        transaction_minimum: number;
      }
    }
    /** 发放规则 */
    interface StockSendRule {
      /**
       * 批次总预算
       *
       * 单位 分
       * @example 100000
       */
      max_amount?: number;
      /**
       * 批次最大发放个数
       *
       * 范围 1–1000000000
       * @example 100
       */
      max_coupons: number;
      /**
       * 用户最大可领个数
       *
       * 范围 ≤ 100
       * @example 5
       */
      max_coupons_per_user: number;
      /**
       * 单天发放上限金额
       *
       * 当天发出的券的面额合计到此为止。
       *
       * 单位 分
       * @example 1000
       */
      max_amount_by_day?: number;
      /**
       * 单天发放上限个数
       *
       * 范围 1–1000000000
       * @example 100
       */
      max_coupons_by_day?: number;
      /**
       * 是否开启自然人限制
       *
       * 同一身份证名下的几个微信号算一个用户，一起计入领取上限。
       */
      natural_person_limit?: boolean;
      /**
       * 可疑账号拦截
       *
       * `true` 时不给可疑的账号发券。
       */
      prevent_api_abuse?: boolean;
      /** 是否允许转赠 */
      transferable?: boolean;
      /** 是否允许分享链接 */
      shareable?: boolean;
    }
    /** 事件通知配置 */
    interface NotifyConfig {
      /**
       * 事件通知AppID
       *
       * 通知里用户的 OpenID 按这个 AppID 计算，须已与品牌或商户号绑定。
       *
       * 长度 1–64
       * @example 'wx23232232323'
       */
      notify_appid?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 批次号
     *
     * 长度 ≤ 20
     * @example '98065001'
     */
    stock_id: string;
    /**
     * 创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
  }
}
