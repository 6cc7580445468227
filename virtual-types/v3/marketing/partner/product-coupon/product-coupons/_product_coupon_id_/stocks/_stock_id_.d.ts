// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks {
  interface _stock_id_ {
    /**
     * 查询商品券指定批次
     *
     * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781542
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016434649
     */
    get(config: _stock_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_stock_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改商品券指定批次
     *
     * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781556
     */
    patch(data: _stock_id_.PatchHttpMethod.JsonDataRequest, config: _stock_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_stock_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
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
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       * @example '120344'
       */
      brand_id: string;
    }
  }
  interface WellformedResponse extends WeChatPay.Components.ProductCouponStock {
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
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
    /**
     * 修改请求单号
     *
     * 由你生成，每次修改用一个，须唯一。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    out_request_no: string;
    /**
     * 备注
     *
     * 只有配置券的品牌方看得到，用户看不到。
     *
     * 长度 ≤ 20
     * @example '疯狂星期四项目专用'
     */
    remark?: string;
    /**
     * 券使用规则展示信息
     *
     * 用户在券详情里看到的说明。
     *
     * 字段：`coupon_usage_method_list`、`mini_program_appid`、`mini_program_path`、`app_path`、`usage_description`、`coupon_available_store_info`、`app_jump_type`、`passcode_link`
     */
    usage_rule_display_info?: WeChatPay.Components.UsageRuleDisplayInfo;
    /**
     * 用户商品券展示信息
     *
     * 券在用户卡包里的样子和入口。
     *
     * 字段：`code_display_mode`、`background_color`、`entrance_mini_program`、`entrance_official_account`、`entrance_finder`
     */
    coupon_display_info?: WeChatPay.Components.CouponDisplayInfo;
    /**
     * 事件通知配置
     *
     * 发生领券等券的事件时，微信支付按它发送通知。
     *
     * 字段：`notify_appid`
     */
    notify_config?: JsonDataRequest.NotifyConfig;
    /**
     * 可用门店范围
     *
     * 不传会设成 `NONE`。`NONE` 不对用户显示可用门店；`ALL` 含品牌下的全部门店；`SPECIFIC` 只含关联的门店。
     *
     * - `NONE`：无可用门店
     * - `ALL`：全部门店
     * - `SPECIFIC`：指定门店
     * @example 'NONE'
     */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC';
  }
  namespace JsonDataRequest {
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
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
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
  }
  /** 商品券批次 */
  type WellformedResponse = WeChatPay.Components.ProductCouponStock;
}
