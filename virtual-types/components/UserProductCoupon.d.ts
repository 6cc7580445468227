// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 用户的商品券 */
  interface UserProductCoupon {
    /**
     * 用户商品券Code
     *
     * 发券后得到，须存下，查询、核销、退券和失效都用它。
     *
     * 长度 ≤ 40
     * @example '123446565767'
     */
    coupon_code: string;
    /**
     * 用户商品券状态
     *
     * `EFFECTIVE` 才能核销。`CONFIRMING` 须由你调确认发放接口，`PENDING` 还没到可用时间；`DELETED` 是用户删的，`DEACTIVATED` 是调过失效接口。
     *
     * - `CONFIRMING`：待确认
     * - `PENDING`：已发放待生效
     * - `EFFECTIVE`：已生效
     * - `USED`：已核销
     * - `EXPIRED`：已过期
     * - `DELETED`：已删除
     * - `DEACTIVATED`：已失效
     * @example 'USED'
     */
    coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';
    /**
     * 有效期开始时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-07-24T00:00:00+08:00'
     */
    valid_begin_time: string;
    /**
     * 有效期结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-07-24T00:00:00+08:00'
     */
    valid_end_time: string;
    /**
     * 领券时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-07-24T00:00:00+08:00'
     */
    receive_time: string;
    /**
     * 发券请求单号
     *
     * 长度 ≤ 128
     * @example 'REQUEST20261201000001'
     */
    send_request_no: string;
    /**
     * 发券渠道
     *
     * - `API`：品牌方自主发放
     * - `BRAND_MANAGE`：摇一摇有优惠
     * - `RECEIVE_COMPONENT`：小程序领券组件
     * @example 'API'
     */
    send_channel: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT';
    /**
     * 确认请求单号
     *
     * 确认发放之后才有，是确认时传入的流水号。
     * @example 'MCHCONFIRM202611201234'
     */
    confirm_request_no?: string;
    /**
     * 确认发放时间
     *
     * 确认发放之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2025-07-24T00:00:00+08:00'
     */
    confirm_time?: string;
    /**
     * 失效请求单号
     *
     * 失效之后才有，是调用失效接口时传入的流水号。
     *
     * 长度 ≤ 128
     * @example '1002600620019090123143254436'
     */
    deactivate_request_no?: string;
    /**
     * 失效时间
     *
     * 失效之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2025-07-24T00:00:00+08:00'
     */
    deactivate_time?: string;
    /**
     * 失效原因
     *
     * 失效之后才有，是调用失效接口时写的原因。
     *
     * 长度 ≤ 150
     * @example '商品已下线'
     */
    deactivate_reason?: string;
    /**
     * 单券使用详情
     *
     * 字段：`use_request_no`、`use_time`、`associated_order_info`、`associated_pay_score_order_info`、`return_request_no`、`return_time`、`saved_amount`
     */
    single_usage_detail?: UserProductCoupon.SingleUsageDetail;
    /**
     * 商品券信息
     *
     * 字段：`product_coupon_id`、`state`、`scope`、`type`、`usage_mode`、`single_usage_info`、`progressive_bundle_usage_info`、`display_info`、`out_product_no`、`deactivate_request_no`、`deactivate_time`、`deactivate_reason` 等 13 个
     */
    product_coupon: UserProductCoupon.ProductCoupon;
    /**
     * 批次信息
     *
     * 字段：`product_coupon_id`、`stock_id`、`remark`、`coupon_code_mode`、`coupon_code_count_info`、`stock_send_rule`、`single_usage_rule`、`usage_rule_display_info`、`coupon_display_info`、`notify_config`、`store_scope`、`sent_count_info` 等 19 个
     */
    stock: UserProductCoupon.Stock;
    /**
     * 自定义附加信息
     *
     * 发券或预发券时传入的内容原样返回，从别的渠道发的券没有。
     */
    attach?: string;
    /**
     * 渠道自定义信息
     *
     * 从「摇一摇有优惠」等渠道发的券才有，先看 `send_channel` 再决定怎样解析。
     *
     * 长度 ≤ 1000
     */
    channel_custom_info?: string;
    /**
     * 用户商品券标签信息
     *
     * 字段：`coupon_tag_list`、`member_tag_info`
     */
    coupon_tag_info?: UserProductCoupon.CouponTagInfo;
    /**
     * 品牌ID
     * @example '120344'
     */
    brand_id: string;
  }
  namespace UserProductCoupon {
    /** 单券使用详情 */
    interface SingleUsageDetail {
      /**
       * 券核销请求单号
       *
       * 核销之后才有，是核销时传入的流水号。
       * @example '34657_20250101_123456'
       */
      use_request_no?: string;
      /**
       * 核销时间
       *
       * 核销之后才有。
       *
       * RFC 3339 时间，含时区
       * @example '2025-07-24T00:00:00+08:00'
       */
      use_time?: string;
      /**
       * 关联微信支付订单信息
       *
       * 核销之后且用支付单核销的才有；用支付分服务订单核销的看 `associated_pay_score_order_info`。
       *
       * 字段：`transaction_id`、`out_trade_no`、`mchid`、`sub_mchid`
       */
      associated_order_info?: SingleUsageDetail.AssociatedOrderInfo;
      /**
       * 券核销的关联微信支付分订单信息
       *
       * 核销之后且用支付分服务订单核销的才有；用支付单核销的看 `associated_order_info`。
       *
       * 字段：`order_id`、`out_order_no`、`mchid`、`sub_mchid`
       */
      associated_pay_score_order_info?: SingleUsageDetail.AssociatedPayScoreOrderInfo;
      /**
       * 退券请求单号
       *
       * 退过券才有，是退券时传入的流水号。
       * @example 'MCHRETURN202611201234'
       */
      return_request_no?: string;
      /**
       * 退券时间
       *
       * 退过券才有。
       *
       * RFC 3339 时间，含时区
       * @example '2025-07-20T14:29:35+08:00'
       */
      return_time?: string;
      /**
       * 优惠金额
       *
       * 这张券实际减了多少；全场折扣券是核销时你传的金额。
       *
       * 单位 分
       * @example 0
       */
      saved_amount?: number;
    }
    namespace SingleUsageDetail {
      /** 关联微信支付订单信息 */
      type AssociatedOrderInfo = AssociatedOrderInfo.Common & (AssociatedOrderInfo.WithTransactionIdWithoutOutTradeNo | AssociatedOrderInfo.WithTransactionIdWithOutTradeNo2 | AssociatedOrderInfo.WithOutTradeNoWithOutTradeNo2);
      namespace AssociatedOrderInfo {
        interface Common {
          /**
           * 子商户号
           *
           * 填了 `out_trade_no`、订单又是服务商下的，须填下单时的子商户号；直连商户下的不填。
           * @example '1234567890'
           */
          sub_mchid?: string;
        }
        interface WithTransactionIdWithoutOutTradeNo {
          /**
           * 微信支付单号
           *
           * 用券的那笔支付的单号，付款成功后由微信支付生成；与 `out_trade_no` 同时传时须是同一笔。
           *
           * 与 `out_trade_no` 至少返回一项
           * @example '4200000000123456789123456789'
           */
          transaction_id: string;
          out_trade_no?: never;
          /**
           * 商户号
           *
           * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
           *
           * 返回 `out_trade_no` 时必返
           * @example '1234567890'
           */
          mchid?: string;
        }
        interface WithTransactionIdWithOutTradeNo2 {
          /**
           * 微信支付单号
           *
           * 用券的那笔支付的单号，付款成功后由微信支付生成；与 `out_trade_no` 同时传时须是同一笔。
           *
           * 与 `out_trade_no` 至少返回一项
           * @example '4200000000123456789123456789'
           */
          transaction_id: string;
          /**
           * 商户订单号
           *
           * 这笔支付下单或扣款时传入的单号。
           *
           * 与 `transaction_id` 至少返回一项；须与 `mchid` 同返
           * @example 'trade_no_20250724123456'
           */
          out_trade_no: string;
          /**
           * 商户号
           *
           * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
           *
           * 返回 `out_trade_no` 时必返
           * @example '1234567890'
           */
          mchid: string;
        }
        interface WithOutTradeNoWithOutTradeNo2 {
          /**
           * 微信支付单号
           *
           * 用券的那笔支付的单号，付款成功后由微信支付生成；与 `out_trade_no` 同时传时须是同一笔。
           *
           * 与 `out_trade_no` 至少返回一项
           * @example '4200000000123456789123456789'
           */
          transaction_id?: string;
          /**
           * 商户订单号
           *
           * 这笔支付下单或扣款时传入的单号。
           *
           * 与 `transaction_id` 至少返回一项；须与 `mchid` 同返
           * @example 'trade_no_20250724123456'
           */
          out_trade_no: string;
          /**
           * 商户号
           *
           * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
           *
           * 返回 `out_trade_no` 时必返
           * @example '1234567890'
           */
          mchid: string;
        }
      }
      /** 券核销的关联微信支付分订单信息 */
      interface AssociatedPayScoreOrderInfo {
        /** 微信支付服务订单号 */
        order_id?: string;
        /**
         * 商户服务订单号
         *
         * 字符集 `0-9 A-Z a-z _ | -`
         * @example '1234323JKHDFE1243252'
         */
        out_order_no?: string;
        /**
         * 商户号
         * @example '1230000109'
         */
        mchid?: string;
        /**
         * 子商户号
         * @example '19000000001'
         */
        sub_mchid?: string;
      }
    }
    /** 商品券信息 */
    interface ProductCoupon {
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
      single_usage_info?: ProductCoupon.SingleUsageInfo;
      /**
       * 多次优惠模式信息
       *
       * 字段：`count`、`interval_days`
       */
      progressive_bundle_usage_info?: ProductCoupon.ProgressiveBundleUsageInfo;
      /**
       * 展示信息
       *
       * 字段：`name`、`image_url`、`background_url`、`detail_image_url_list`、`original_price`、`combo_package_list`
       */
      display_info: ProductCoupon.DisplayInfo;
      /**
       * 外部商品ID
       * @example 'Product_1234567890'
       */
      out_product_no?: string;
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
    namespace ProductCoupon {
      /** 单券模式信息 */
      interface SingleUsageInfo {
        /**
         * 满减券使用规则
         *
         * 只有满减券才填。
         *
         * 字段：`threshold`、`discount_amount`
         */
        normal_coupon?: SingleUsageInfo.NormalCoupon;
        /**
         * 折扣券使用规则
         *
         * 只有折扣券才填。
         *
         * 字段：`threshold`、`percent_off`
         */
        discount_coupon?: SingleUsageInfo.DiscountCoupon;
      }
      namespace SingleUsageInfo {
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
      }
      /** 多次优惠模式信息 */
      interface ProgressiveBundleUsageInfo {
        /**
         * 可使用次数
         *
         * 用户领到后可分几次用，每次对应批次组里的一个批次；3 到 15 次。
         * @example 15
         */
        count: number;
        /**
         * 多次优惠使用间隔天数
         *
         * 用过一次后隔多久才能用下一次：0 当天还能用，1 要等到次日零点，2 要等到第三天零点；最多 7 天，不填为 0。
         *
         * 单位 天
         * @example 0
         */
        interval_days?: number;
      }
      /** 展示信息 */
      interface DisplayInfo {
        /**
         * 商品券名称
         *
         * 用户在卡包里看到的券名，写清能优惠什么。
         *
         * 长度 3–15 字符
         * @example '全场满100立打8折'
         */
        name: string;
        /**
         * 商品券图片
         *
         * 须是图片上传接口返回的地址，外部链接不能用。宽高比 1:1，以 1080 × 1080 像素的透明 PNG 为宜，四边各留 120 像素；不超过 2 MB。
         *
         * URL
         * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
         */
        image_url: string;
        /**
         * 商品券背景图
         *
         * 须是图片上传接口返回的地址，外部链接不能用。宽高比 65:77，以 1170 × 1326 像素为宜，JPG 或 PNG，不超过 2 MB。
         *
         * URL
         * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
         */
        background_url: string;
        /**
         * 商品券详情图列表
         *
         * 须是图片上传接口返回的地址，外部链接不能用。宽高比 65:77，以 1170 × 1326 像素为宜，JPG 或 PNG，不超过 2 MB。
         *
         * 项数 ≤ 8
         * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
         */
        detail_image_url_list?: string[];
        /**
         * 商品原价
         *
         * 展示给用户看，最多 10 万元；没有就不填。
         *
         * 单位 分
         * @default 0
         * @example 10000
         */
        original_price?: number;
        /**
         * 套餐组合
         *
         * 指定商品的券须填，展示给用户看套餐里有什么。
         *
         * 项数 ≤ 50；字段：`name`、`pick_count`、`choice_list`
         */
        combo_package_list?: DisplayInfo.ComboPackageList[];
      }
      namespace DisplayInfo {
        /** 套餐 */
        interface ComboPackageList {
          /**
           * 套餐名
           *
           * 单品券适用的套餐或商品，显示在券详情里。
           *
           * 长度 ≤ 15 字符
           * @example '咖啡2选1'
           */
          name: string;
          /**
           * 可选单品数量
           *
           * 用户能从列出的单品里选几件。
           * @example 3
           */
          pick_count: number;
          /**
           * 单品列表
           *
           * 套餐里可选的单品；用户可选几件由套餐的规则决定。
           *
           * 项数 ≤ 99；字段：`name`、`price`、`count`、`image_url`、`mini_program_appid`、`mini_program_path`
           */
          choice_list: ComboPackageList.ChoiceList[];
        }
        namespace ComboPackageList {
          type ChoiceList = ChoiceList.Common & (ChoiceList.WithoutMiniProgramAppidWithoutMiniProgramPath | ChoiceList.WithMiniProgramAppidWithMiniProgramPath);
          namespace ChoiceList {
            interface Common {
              /**
               * 单品名称
               *
               * 显示在券详情里的单品名。
               *
               * 长度 ≤ 15 字符
               * @example '美式'
               */
              name: string;
              /**
               * 单品价格
               *
               * 这件单品的原价，展示给用户。
               *
               * 单位 分
               * @example 10000
               */
              price: number;
              /**
               * 单品数量
               *
               * 套餐里有几件这个单品，最多 99。
               * @example 2
               */
              count: number;
              /**
               * 单品图片
               *
               * 须是图片上传接口返回的地址，外部链接不能用。宽高比 1:1，以 1080 × 1080 像素的透明 PNG 为宜，四边各留 120 像素；不超过 2 MB。
               *
               * URL
               * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
               */
              image_url?: string;
            }
            interface WithoutMiniProgramAppidWithoutMiniProgramPath {
              mini_program_appid?: never;
              mini_program_path?: never;
            }
            interface WithMiniProgramAppidWithMiniProgramPath {
              /**
               * 单品跳转小程序AppID
               *
               * 须已与品牌或服务商绑定，并与 `mini_program_path` 一起填。
               *
               * 须与 `mini_program_path` 同返；返回 `mini_program_path` 时必返
               * @example 'wx4fd12345678'
               */
              mini_program_appid: string;
              /**
               * 单品跳转小程序路径
               *
               * 须与 `mini_program_appid` 一起填。
               *
               * 返回 `mini_program_appid` 时必返；须与 `mini_program_appid` 同返
               * @example '/pages/index/index'
               */
              mini_program_path: string;
            }
          }
        }
      }
    }
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
      coupon_code_count_info?: Stock.CouponCodeCountInfo;
      /**
       * 发放规则
       *
       * 字段：`max_count`、`max_count_per_day`、`max_count_per_user`
       */
      stock_send_rule: Stock.StockSendRule;
      /**
       * 单券使用规则
       *
       * 字段：`coupon_available_period`、`normal_coupon`、`discount_coupon`、`exchange_coupon`
       */
      single_usage_rule?: Stock.SingleUsageRule;
      /**
       * 券使用规则展示信息
       *
       * 字段：`coupon_usage_method_list`、`mini_program_appid`、`mini_program_path`、`app_path`、`usage_description`、`coupon_available_store_info`、`app_jump_type`、`passcode_link`
       */
      usage_rule_display_info: Stock.UsageRuleDisplayInfo;
      /**
       * 用户商品券展示信息
       *
       * 字段：`code_display_mode`、`background_color`、`entrance_mini_program`、`entrance_official_account`、`entrance_finder`
       */
      coupon_display_info: Stock.CouponDisplayInfo;
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
      sent_count_info: Stock.SentCountInfo;
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
      /**
       * 多次优惠使用规则
       *
       * 字段：`coupon_available_period`、`normal_coupon`、`discount_coupon`、`exchange_coupon`
       *
       * 与部分接口的官方页面不同：页面只写了单券；查询同一张券的页面有这个字段，券组里的券才返回。
       */
      progressive_bundle_usage_rule?: Stock.ProgressiveBundleUsageRule;
      /**
       * 批次组信息
       *
       * 字段：`stock_bundle_id`、`stock_bundle_index`
       *
       * 与部分接口的官方页面不同：页面只写了单券；查询同一张券的页面有这个字段，券组里的券才返回。
       */
      stock_bundle_info?: Stock.StockBundleInfo;
    }
    namespace Stock {
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
      /** 单券使用规则 */
      interface SingleUsageRule {
        /**
         * 券可核销时间
         *
         * 字段：`available_begin_time`、`available_end_time`、`available_days`、`wait_days_after_receive`、`weekly_available_period`、`irregular_available_period_list`、`available_seconds`
         */
        coupon_available_period: SingleUsageRule.CouponAvailablePeriod;
        /**
         * 满减券使用规则
         *
         * 字段：`threshold`、`discount_amount`
         */
        normal_coupon?: SingleUsageRule.NormalCoupon;
        /**
         * 折扣券使用规则
         *
         * 字段：`threshold`、`percent_off`
         */
        discount_coupon?: SingleUsageRule.DiscountCoupon;
        /**
         * 兑换券使用规则
         *
         * 字段：`threshold`、`exchange_price`
         */
        exchange_coupon?: SingleUsageRule.ExchangeCoupon;
      }
      namespace SingleUsageRule {
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
          /**
           * 领取后N秒内有效
           *
           * 单位 秒；范围 3600–86400
           * @example 3600
           */
          available_seconds?: number;
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
      /** 券使用规则展示信息 */
      type UsageRuleDisplayInfo = UsageRuleDisplayInfo.Common & (UsageRuleDisplayInfo.WithoutMiniProgramAppidWithoutMiniProgramPath | UsageRuleDisplayInfo.WithMiniProgramAppidWithMiniProgramPath);
      namespace UsageRuleDisplayInfo {
        interface Common {
          /**
           * 券使用方式列表
           *
           * 决定用户点「立即使用」后去哪里：`OFFLINE` 展示券的二维码，`PAYMENT_CODE` 打开付款码，跳小程序与 APP 的须填跳转信息。含 `OFFLINE` 的不能用于投放计划。
           *
           * - `OFFLINE`：线下
           * - `MINI_PROGRAM`：小程序
           * - `APP`：APP
           * - `PAYMENT_CODE`：付款码
           */
          coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[];
          /**
           * APP的H5跳转路径
           *
           * APP 以 H5 方式跳转时才填。
           *
           * `app_jump_type` 为 `H5` 时必返
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
          /**
           * APP跳转类型
           *
           * 决定用户点「立即使用」后是打开 H5 页面，还是看到一段可复制的口令链接。
           *
           * `coupon_usage_method_list` 含 `APP` 时必返
           *
           * - `H5`：H5页面
           * - `PASSCODE_LINK`：口令链接
           * @example 'H5'
           */
          app_jump_type?: 'H5' | 'PASSCODE_LINK';
          /**
           * 口令链接
           *
           * 用户点「立即使用」后看到它，复制后到你的 APP 里用。
           *
           * `app_jump_type` 为 `PASSCODE_LINK` 时必返
           * @example 'passcode_link.example'
           */
          passcode_link?: string;
        }
        interface WithoutMiniProgramAppidWithoutMiniProgramPath {
          mini_program_appid?: never;
          mini_program_path?: never;
        }
        interface WithMiniProgramAppidWithMiniProgramPath {
          /**
           * 小程序AppID
           *
           * 须已与品牌或服务商绑定，在微信公众平台查看；须与 `mini_program_path` 一起填。
           *
           * `coupon_usage_method_list` 含 `MINI_PROGRAM` 时必返；须与 `mini_program_path` 同返；返回 `mini_program_path` 时必返
           * @example 'wx1234567890'
           */
          mini_program_appid: string;
          /**
           * 小程序跳转路径
           *
           * 用户点「立即使用」后打开的页面，使用方式里有小程序时填；须与 `mini_program_appid` 一起填。
           *
           * `coupon_usage_method_list` 含 `MINI_PROGRAM` 时必返；返回 `mini_program_appid` 时必返；须与 `mini_program_appid` 同返
           * @example '/pages/index/product'
           */
          mini_program_path: string;
        }
        /** 券可用门店信息 */
        type CouponAvailableStoreInfo = CouponAvailableStoreInfo.Common & (CouponAvailableStoreInfo.WithoutMiniProgramAppidWithoutMiniProgramPath | CouponAvailableStoreInfo.WithMiniProgramAppidWithMiniProgramPath);
        namespace CouponAvailableStoreInfo {
          interface Common {
            /**
             * 券可用门店描述
             *
             * 告诉用户哪些门店能用；它只是说明，实际由批次的 `store_scope` 与关联的门店决定。
             *
             * 长度 ≤ 1000 字符
             * @example '所有门店可用，可使用小程序查看门店列表'
             */
            description: string;
          }
          interface WithoutMiniProgramAppidWithoutMiniProgramPath {
            mini_program_appid?: never;
            mini_program_path?: never;
          }
          interface WithMiniProgramAppidWithMiniProgramPath {
            /**
             * 小程序AppID
             *
             * 须已与品牌或服务商绑定，在微信公众平台查看；须与 `mini_program_path` 一起填。
             *
             * 须与 `mini_program_path` 同返；返回 `mini_program_path` 时必返
             * @example 'wx1234567890'
             */
            mini_program_appid: string;
            /**
             * 小程序跳转路径
             *
             * 列出全部可用门店的小程序页面，须与 `mini_program_appid` 一起填。
             *
             * 返回 `mini_program_appid` 时必返；须与 `mini_program_appid` 同返
             * @example '/pages/index/product'
             */
            mini_program_path: string;
          }
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
      /** 多次优惠使用规则 */
      interface ProgressiveBundleUsageRule {
        /**
         * 券可核销时间
         *
         * 字段：`available_begin_time`、`available_end_time`、`available_days`、`wait_days_after_receive`、`weekly_available_period`、`irregular_available_period_list`、`available_seconds`
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
          /**
           * 领取后N秒内有效
           *
           * 单位 秒；范围 3600–86400
           * @example 3600
           */
          available_seconds?: number;
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
    }
    /** 用户商品券标签信息 */
    interface CouponTagInfo {
      /**
       * 用户商品券标签列表
       *
       * - `MEMBER`：会员
       * @example 'MEMBER'
       */
      coupon_tag_list?: 'MEMBER'[];
      /**
       * 会员标签信息
       *
       * 字段：`member_card_id`
       */
      member_tag_info?: CouponTagInfo.MemberTagInfo;
    }
    namespace CouponTagInfo {
      /** 会员标签信息 */
      interface MemberTagInfo {
        /** 会员卡模板ID */
        member_card_id: string;
      }
    }
  }
}
