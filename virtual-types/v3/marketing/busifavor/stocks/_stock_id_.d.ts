// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks {
  interface _stock_id_ {
    /**
     * 查询商家券详情
     *
     * `GET /v3/marketing/busifavor/stocks/{stock_id}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_2.shtml
     */
    get(config: _stock_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_stock_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改商家券基本信息
     *
     * `PATCH /v3/marketing/busifavor/stocks/{stock_id}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_12.shtml
     */
    patch(data: _stock_id_.PatchHttpMethod.JsonDataRequest, config: _stock_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_stock_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks._stock_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     *
     * 长度 1–20
     * @example '1212'
     */
    stock_id: string;
  }
  interface WellformedResponse {
    /**
     * 商家券批次名称
     *
     * 长度 ≤ 24 字符
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
     * 长度 ≤ 20 字符
     * @example '活动使用'
     */
    comment?: string;
    /**
     * 适用商品范围
     *
     * 长度 ≤ 15 字符
     * @example '示例商品使用'
     */
    goods_name: string;
    /**
     * 批次类型
     *
     * 长度 ≤ 16
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
    coupon_use_rule: WeChatPay.Components.BusifavorStockUseRule;
    /**
     * 发放规则
     *
     * 字段：`max_amount`、`max_coupons`、`max_coupons_per_user`、`max_amount_by_day`、`max_coupons_by_day`、`natural_person_limit`、`prevent_api_abuse`、`transferable`、`shareable`
     */
    stock_send_rule: WellformedResponse.StockSendRule;
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
     * 批次状态
     *
     * `RUNNING` 时才能发券。
     *
     * 长度 ≤ 128
     *
     * - `UNAUDIT`：审核中
     * - `RUNNING`：运行中
     * - `STOPED`：已停止
     * - `PAUSED`：暂停发放
     */
    stock_state: 'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED';
    /**
     * 券code模式
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
     * 批次号
     *
     * 长度 ≤ 20
     * @example '1212'
     */
    stock_id: string;
    /**
     * 券code数量
     *
     * 字段：`total_count`、`available_count`
     */
    coupon_code_count?: WeChatPay.Components.CouponCodeCount;
    /**
     * 事件通知配置
     *
     * 字段：`notify_appid`
     */
    notify_config?: WellformedResponse.NotifyConfig;
    /**
     * 批次发放情况
     *
     * 字段：`total_send_num`、`total_send_amount`、`today_send_num`、`today_send_amount`
     */
    send_count_information?: WellformedResponse.SendCountInformation;
    /**
     * 是否允许营销补差
     * @example false
     */
    subsidy?: boolean;
  }
  namespace WellformedResponse {
    /** 发放规则 */
    interface StockSendRule {
      /**
       * 批次总预算
       *
       * 单位 分；范围 1–100000000000
       * @example 100000
       */
      max_amount: number;
      /**
       * 批次最大发放个数
       *
       * 范围 1–1000000000
       * @example 100
       */
      max_coupons?: number;
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
       * 单位 分；范围 1–10000000000
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
      /** 是否开启自然人限制 */
      natural_person_limit?: boolean;
      /** 可疑账号拦截 */
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
       * 长度 ≤ 64
       * @example 'wx23232232323'
       */
      notify_appid?: string;
    }
    /** 批次发放情况 */
    interface SendCountInformation {
      /**
       * 已发放券张数
       * @example 1
       */
      total_send_num?: number;
      /**
       * 已发放券金额
       *
       * 单位 分
       * @example 34
       */
      total_send_amount?: number;
      /**
       * 单天已发放券张数
       * @example 1
       */
      today_send_num?: number;
      /**
       * 单天已发放券金额
       *
       * 单位 分
       * @example 34
       */
      today_send_amount?: number;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks._stock_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 自定义入口
     *
     * 字段：`mini_programs_info`、`appid`、`hall_id`、`code_display_mode`
     */
    custom_entrance?: JsonDataRequest.CustomEntrance;
    /**
     * 批次名称
     *
     * 长度 1–21 字符
     * @example '8月1日活动券'
     */
    stock_name?: string;
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
    goods_name?: string;
    /**
     * 商户请求单号
     *
     * 由你生成并存下，须唯一。
     *
     * 长度 1–128
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 样式信息
     *
     * 字段：`description`、`merchant_logo_url`、`merchant_name`、`background_color`、`coupon_image_url`、`finder_info`
     */
    display_pattern_info?: WeChatPay.Components.BusifavorDisplayPattern;
    /**
     * 核销规则
     *
     * 字段：`use_method`、`mini_programs_appid`、`mini_programs_path`
     */
    coupon_use_rule?: JsonDataRequest.CouponUseRule;
    /**
     * 发放规则
     *
     * 字段：`natural_person_limit`、`prevent_api_abuse`
     */
    stock_send_rule?: JsonDataRequest.StockSendRule;
    /**
     * 事件通知配置
     *
     * 券被领取、核销等事件发生时，微信支付按它发送通知。
     *
     * 字段：`notify_appid`
     */
    notify_config?: JsonDataRequest.NotifyConfig;
    /**
     * 是否允许营销补差
     * @example false
     */
    subsidy?: boolean;
  }
  namespace JsonDataRequest {
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
    /** 核销规则 */
    interface CouponUseRule {
      /**
       * 核销方式
       *
       * - `OFF_LINE`：线下滴码核销
       * - `MINI_PROGRAMS`：线上小程序核销
       * - `SELF_CONSUME`：用户自助核销
       * - `PAYMENT_CODE`：微信支付付款码核销
       * @example 'OFF_LINE'
       */
      use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE';
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
    /** 发放规则 */
    interface StockSendRule {
      /** 是否开启自然人限领 */
      natural_person_limit?: boolean;
      /**
       * 可疑账号拦截
       *
       * `true` 时不给可疑的账号发券。
       */
      prevent_api_abuse?: boolean;
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
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     *
     * 长度 1–20
     * @example '101156451224'
     */
    stock_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
