// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_ {
  interface Stocks {
    /**
     * 查询商品券批次列表
     *
     * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781553
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016434641
     */
    get(config: Stocks.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stocks.GetHttpMethod.WellformedResponse>>;
    /**
     * 添加商品券批次
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781304
     */
    (data: Stocks.PostHttpMethod.JsonDataRequest, config: Stocks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stocks.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加商品券批次
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781304
     */
    post(data: Stocks.PostHttpMethod.JsonDataRequest, config: Stocks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stocks.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成。
     * @example '1000000013'
     */
    product_coupon_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 批次状态
       *
       * 只返回这种状态的批次，不填返回全部。
       *
       * - `AUDITING`：审核中
       * - `SENDING`：发放中
       * - `PAUSED`：已暂停
       * - `STOPPED`：已停止
       * - `DEACTIVATED`：已失效
       */
      state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED';
      /**
       * 分页大小
       *
       * 一页最多返回多少条，不能超过 50。
       * @default 20
       * @example 20
       */
      page_size?: number;
      /**
       * 分页Token
       *
       * 第一页不填，之后填上一次应答的 `next_page_token`。
       * @example 'MTIzMjUK'
       */
      page_token?: string;
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       * @example '120344'
       */
      brand_id: string;
      /**
       * 批次组ID
       *
       * 创建多次优惠的商品券或给它添加批次组时由微信支付生成，须属于同时传入的那张商品券。
       * @example '1000000013001'
       */
      stock_bundle_id?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 总个数
     *
     * `page_token` 为空（第一页）时才有。
     * @example 100
     */
    total_count: number;
    /**
     * 下一页Token
     *
     * 下一次查询放进 `page_token`；没有它就是最后一页。
     *
     * 长度 ≤ 100
     * @example 'MTIzNDUK'
     */
    next_page_token?: string;
    /**
     * 批次列表
     *
     * 字段：`product_coupon_id`、`stock_id`、`remark`、`coupon_code_mode`、`coupon_code_count_info`、`stock_send_rule`、`single_usage_rule`、`usage_rule_display_info`、`coupon_display_info`、`notify_config`、`store_scope`、`sent_count_info` 等 19 个
     */
    stock_list?: WellformedResponse.StockList[];
  }
  namespace WellformedResponse {
    interface StockList extends WeChatPay.Components.ProductCouponStock {
      /**
       * 多次优惠使用规则
       *
       * 字段：`coupon_available_period`、`normal_coupon`、`discount_coupon`、`exchange_coupon`
       */
      progressive_bundle_usage_rule?: WeChatPay.Components.SingleUsageRule;
      /**
       * 批次组信息
       *
       * 字段：`stock_bundle_id`、`stock_bundle_index`
       */
      stock_bundle_info?: WeChatPay.Components.StockBundleInfo;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks.PostHttpMethod {
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
     * 批次信息
     *
     * 要在这个商品券下新建的批次：发多少、什么时候能用、怎样展示。
     *
     * 字段：`remark`、`coupon_code_mode`、`stock_send_rule`、`single_usage_rule`、`usage_rule_display_info`、`coupon_display_info`、`notify_config`、`store_scope`
     */
    stock: JsonDataRequest.Stock;
  }
  namespace JsonDataRequest {
    /** 批次信息 */
    interface Stock {
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
      single_usage_rule?: WeChatPay.Components.SingleUsageRuleRequest;
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
      coupon_display_info: WeChatPay.Components.CouponDisplayInfo;
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
    single_usage_rule?: WeChatPay.Components.SingleUsageRule;
    /**
     * 券使用规则展示信息
     *
     * 字段：`coupon_usage_method_list`、`mini_program_appid`、`mini_program_path`、`app_path`、`usage_description`、`coupon_available_store_info`、`app_jump_type`、`passcode_link`
     */
    usage_rule_display_info: WellformedResponse.UsageRuleDisplayInfo;
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
    notify_config: WellformedResponse.NotifyConfig;
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
  namespace WellformedResponse {
    /** 券使用规则展示信息 */
    interface UsageRuleDisplayInfo {
      /**
       * 券使用方式列表
       *
       * - `OFFLINE`：线下
       * - `MINI_PROGRAM`：小程序
       * - `APP`：APP
       * - `PAYMENT_CODE`：付款码
       */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[];
      /**
       * 小程序AppID
       * @example 'wx1234567890'
       */
      mini_program_appid?: string;
      /**
       * 小程序跳转路径
       * @example '/pages/index/product'
       */
      mini_program_path?: string;
      /** APP跳转路径 */
      app_path?: string;
      /**
       * 券使用说明
       *
       * 长度 ≤ 1000 字符
       * @example '工作日可用'
       */
      usage_description: string;
      /**
       * 券可用门店信息
       *
       * 字段：`description`、`mini_program_appid`、`mini_program_path`
       */
      coupon_available_store_info?: UsageRuleDisplayInfo.CouponAvailableStoreInfo;
      /**
       * APP跳转类型
       *
       * - `H5`：H5页面
       * - `PASSCODE_LINK`：口令链接
       * @example 'H5'
       */
      app_jump_type?: 'H5' | 'PASSCODE_LINK';
      /**
       * 口令链接
       * @example 'passcode_link.example'
       */
      passcode_link?: string;
    }
    namespace UsageRuleDisplayInfo {
      /** 券可用门店信息 */
      interface CouponAvailableStoreInfo {
        /**
         * 券可用门店描述
         *
         * 长度 ≤ 1000 字符
         * @example '所有门店可用，可使用小程序查看门店列表'
         */
        description: string;
        /**
         * 小程序AppID
         * @example 'wx1234567890'
         */
        mini_program_appid?: string;
        /**
         * 小程序跳转路径
         * @example '/pages/index/product'
         */
        mini_program_path?: string;
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
  }
}
