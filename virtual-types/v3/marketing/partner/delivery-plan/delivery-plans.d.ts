// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan {
  interface DeliveryPlans {
    /**
     * 创建投放计划
     *
     * `POST /v3/marketing/partner/delivery-plan/delivery-plans`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
     */
    (data: DeliveryPlans.PostHttpMethod.JsonDataRequest, config?: DeliveryPlans.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DeliveryPlans.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建投放计划
     *
     * `POST /v3/marketing/partner/delivery-plan/delivery-plans`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
     */
    post(data: DeliveryPlans.PostHttpMethod.JsonDataRequest, config?: DeliveryPlans.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DeliveryPlans.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 创建请求单号
     *
     * 由你生成，每次创建用一个，须唯一并存下。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'asdf-1234-40016'
     */
    out_request_no: string;
    /**
     * 创建投放计划的品牌ID
     *
     * 在合作伙伴平台的「合作品牌管理」页面查看已授权的品牌。
     * @example '40016'
     */
    brand_id: string;
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成。
     * @example '701146876221757924829193824428'
     */
    product_coupon_id: string;
    /**
     * 批次ID
     *
     * 创建商品券或给它添加批次时由微信支付生成。
     *
     * `usage_mode` 为 `SINGLE` 时必填
     * @example '701246876221757924829194755312'
     */
    stock_id?: string;
    /**
     * 投放计划名称
     *
     * 用户看得到，宜与商品券同名。
     *
     * 长度 ≤ 36
     * @example '冬季饮料投放'
     */
    plan_name?: string;
    /**
     * 总库存
     *
     * 一共投放多少张，不沿用券批次的库存时必填。所投的券可用库存须在 10000 以上。
     *
     * `reuse_coupon_config` 为 `false` 时必填
     * @example 1
     */
    total_count?: number;
    /**
     * 单用户限领
     *
     * 创建时没有填，之后就不能再加。
     * @example 1
     */
    user_limit?: number;
    /**
     * 单日限领
     *
     * 创建时没有填，之后就不能再加。
     * @example 1
     */
    daily_limit?: number;
    /**
     * 投放开始时间
     *
     * 从这个时间起才开始投放，须晚于现在和批次的开始时间；投放至少持续 5 天。
     *
     * RFC 3339 时间，含时区
     * @example '2025-01-01T00:00:00+08:00'
     */
    delivery_start_time?: string;
    /**
     * 投放结束时间
     *
     * 到这时停止投放，须早于批次的结束时间。
     *
     * RFC 3339 时间，含时区
     * @example '2025-01-01T00:00:00+08:00'
     */
    delivery_end_time?: string;
    /**
     * 营销标签
     *
     * 显示在优惠左上角的推荐语，由你自定。
     *
     * 长度 ≤ 27
     * @example '天天有惊喜'
     */
    recommend_word?: string;
    /**
     * 是否复用商品券和批次信息
     *
     * `true` 时名称、库存、限领和起止时间都取自商品券和批次，不用再填；`false` 时都由你填。
     */
    reuse_coupon_config: boolean;
    /**
     * 使用模式
     *
     * 用一次就失效，还是一组券按顺序一张张用。
     *
     * - `SINGLE`：单券
     * - `PROGRESSIVE_BUNDLE`：多次优惠券组
     * @default 'SINGLE'
     */
    usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE';
    /**
     * 投放批次组ID
     *
     * 创建多次优惠的商品券或添加批次组时由微信支付生成。
     *
     * `usage_mode` 为 `PROGRESSIVE_BUNDLE` 时必填
     */
    stock_bundle_id?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 投放计划详情
     *
     * 字段：`plan_id`、`plan_name`、`plan_state`、`delivery_start_time`、`delivery_end_time`、`stock_id`、`stock_bundle_id`、`product_coupon_id`、`usage_mode`、`recommend_word`、`brand_id`、`total_count` 等 15 个
     */
    plan: WeChatPay.Components.DeliveryPlan;
  }
}
