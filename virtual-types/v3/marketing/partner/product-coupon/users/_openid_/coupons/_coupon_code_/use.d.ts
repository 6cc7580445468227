// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons._coupon_code_ {
  interface Use {
    /**
     * 核销用户商品券
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781608
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016435636
     */
    (data: Use.PostHttpMethod.JsonDataRequest, config: Use.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Use.PostHttpMethod.WellformedResponse>>;
    /**
     * 核销用户商品券
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781608
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016435636
     */
    post(data: Use.PostHttpMethod.JsonDataRequest, config: Use.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Use.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons._coupon_code_.Use.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成。
     * @example '1000000013'
     */
    product_coupon_id: string;
    /**
     * 批次ID
     *
     * 创建商品券或给它添加批次时由微信支付生成，须属于同时传入的那张商品券。
     * @example '1000000013001'
     */
    stock_id: string;
    /**
     * 公众账号AppID
     *
     * 须已与服务商绑定，用户的 `openid` 由它取得。
     * @example 'wx233544546545989'
     */
    appid: string;
    /**
     * 核销时间
     *
     * 用户实际用券的时间。
     *
     * RFC 3339 时间，含时区
     * @example '2025-07-24T00:00:00+08:00'
     */
    use_time: string;
    /**
     * 关联微信支付订单信息
     *
     * 用券的那笔支付；用的是支付分就改填 `associated_pay_score_order_info`，两者只填一个。
     *
     * 字段：`transaction_id`、`out_trade_no`、`mchid`、`sub_mchid`
     */
    associated_order_info?: WeChatPay.Components.AssociatedOrderInfo;
    /**
     * 核销请求单号
     *
     * 由你生成，每次核销用一个，须唯一并存下。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    out_request_no: string;
    /**
     * 核销门店ID
     *
     * 创建品牌门店时由微信支付生成；门店须属于同一品牌，且正在营业。
     */
    store_id?: string;
    /**
     * 关联微信支付分订单信息
     *
     * 用券的那笔支付分订单；不是支付分就改填 `associated_order_info`，两者只填一个。
     *
     * 字段：`order_id`、`out_order_no`、`mchid`、`sub_mchid`
     */
    associated_pay_score_order_info?: JsonDataRequest.AssociatedPayScoreOrderInfo;
    /**
     * 优惠金额
     *
     * 这张券实际减了多少：满减券是减免额，兑换券是原价减兑换价，单品折扣券是原价乘减免比例，全场折扣券是订单里由它抵掉的金额。
     *
     * 单位 分
     */
    saved_amount?: number;
  }
  namespace JsonDataRequest {
    /** 关联微信支付分订单信息 */
    type AssociatedPayScoreOrderInfo = AssociatedPayScoreOrderInfo.Common & (AssociatedPayScoreOrderInfo.WithOrderIdWithoutOutOrderNo | AssociatedPayScoreOrderInfo.WithOrderIdWithOutOrderNo2 | AssociatedPayScoreOrderInfo.WithOutOrderNoWithOutOrderNo2);
    namespace AssociatedPayScoreOrderInfo {
      interface Common {
        /**
         * 子商户号
         *
         * 填了 `out_order_no`、订单又是服务商下的，须填下单时的子商户号；直连商户下的不填。
         */
        sub_mchid?: string;
      }
      interface WithOrderIdWithoutOutOrderNo {
        /**
         * 微信支付服务订单号
         *
         * 支付分订单在微信支付侧的单号；与 `out_order_no` 同时传时须是同一笔。
         *
         * 与 `out_order_no` 至少填一项
         */
        order_id: string;
        out_order_no?: never;
        /**
         * 商户号
         *
         * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
         *
         * 填 `out_order_no` 时必填
         */
        mchid?: string;
      }
      interface WithOrderIdWithOutOrderNo2 {
        /**
         * 微信支付服务订单号
         *
         * 支付分订单在微信支付侧的单号；与 `out_order_no` 同时传时须是同一笔。
         *
         * 与 `out_order_no` 至少填一项
         */
        order_id: string;
        /**
         * 商户服务订单号
         *
         * 创建支付分服务订单时由你生成的单号。
         *
         * 与 `order_id` 至少填一项；须与 `mchid` 同填；字符集 `0-9 A-Z a-z _ | -`
         */
        out_order_no: string;
        /**
         * 商户号
         *
         * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
         *
         * 填 `out_order_no` 时必填
         */
        mchid: string;
      }
      interface WithOutOrderNoWithOutOrderNo2 {
        /**
         * 微信支付服务订单号
         *
         * 支付分订单在微信支付侧的单号；与 `out_order_no` 同时传时须是同一笔。
         *
         * 与 `out_order_no` 至少填一项
         */
        order_id?: string;
        /**
         * 商户服务订单号
         *
         * 创建支付分服务订单时由你生成的单号。
         *
         * 与 `order_id` 至少填一项；须与 `mchid` 同填；字符集 `0-9 A-Z a-z _ | -`
         */
        out_order_no: string;
        /**
         * 商户号
         *
         * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
         *
         * 填 `out_order_no` 时必填
         */
        mchid: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oh-394z-6CGkNoJrsDLTTUKiAnp4'
     */
    openid: string;
    /**
     * 用户商品券Code
     *
     * 用户手里那张券的唯一标识，发券的应答或通知里有。
     *
     * 长度 ≤ 40
     * @example '123446565767'
     */
    coupon_code: string;
  }
  interface WellformedResponse {
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
    single_usage_detail?: WeChatPay.Components.CouponUsageDetail;
    /**
     * 多次优惠使用详情
     *
     * 字段：`use_request_no`、`use_time`、`associated_order_info`、`associated_pay_score_order_info`、`return_request_no`、`return_time`、`saved_amount`
     */
    progressive_bundle_usage_detail?: WeChatPay.Components.CouponUsageDetail;
    /**
     * 用户券组信息
     *
     * 字段：`user_coupon_bundle_id`、`user_coupon_bundle_index`、`total_count`、`used_count`
     */
    user_product_coupon_bundle_info?: WeChatPay.Components.UserCouponBundleInfo;
    /**
     * 商品券信息
     *
     * 字段：`product_coupon_id`、`state`、`scope`、`type`、`usage_mode`、`single_usage_info`、`progressive_bundle_usage_info`、`display_info`、`out_product_no`、`deactivate_request_no`、`deactivate_time`、`deactivate_reason` 等 13 个
     */
    product_coupon: WeChatPay.Components.ProductCoupon;
    /**
     * 批次信息
     *
     * 字段：`product_coupon_id`、`stock_id`、`remark`、`coupon_code_mode`、`coupon_code_count_info`、`stock_send_rule`、`single_usage_rule`、`usage_rule_display_info`、`coupon_display_info`、`notify_config`、`store_scope`、`sent_count_info` 等 19 个
     */
    stock: WellformedResponse.Stock;
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
    coupon_tag_info?: WeChatPay.Components.CouponTagInfo;
    /**
     * 品牌ID
     * @example '120344'
     */
    brand_id: string;
  }
  namespace WellformedResponse {
    /** 批次信息 */
    interface Stock extends WeChatPay.Components.ProductCouponStock {
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
