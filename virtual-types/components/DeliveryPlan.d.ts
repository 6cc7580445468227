// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 投放计划详情 */
  interface DeliveryPlan {
    /**
     * 投放计划ID
     *
     * 长度 ≤ 32
     * @example '12000'
     */
    plan_id: string;
    /**
     * 投放计划名称
     *
     * 长度 ≤ 36
     * @example '冬季饮料投放'
     */
    plan_name: string;
    /**
     * 投放计划状态
     *
     * 已终止与已过期是终态，之后不会再变。
     *
     * - `CREATED`：创建成功
     * - `TERMINATED`：已终止
     * - `EXPIRED`：已过期
     * - `DELIVERING`：投放中
     * - `PAUSED`：已暂停
     * @example 'CREATED'
     */
    plan_state: 'CREATED' | 'TERMINATED' | 'EXPIRED' | 'DELIVERING' | 'PAUSED';
    /**
     * 投放开始时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-01-01T00:00:00+08:00'
     */
    delivery_start_time: string;
    /**
     * 投放结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-01-01T00:00:00+08:00'
     */
    delivery_end_time: string;
    /**
     * 批次ID
     *
     * 长度 ≤ 40
     * @example '701246876221757924829194755312'
     */
    stock_id?: string;
    /**
     * 投放批次组ID
     * @example '123456789'
     */
    stock_bundle_id?: string;
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成，须存下，加批次、查询、发券和失效都要用它。
     *
     * 长度 ≤ 40
     * @example '701146876221757924829193824428'
     */
    product_coupon_id: string;
    /**
     * 使用模式
     *
     * - `SINGLE`：单券
     * - `PROGRESSIVE_BUNDLE`：多次优惠券组
     * @example 'SINGLE'
     */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE';
    /**
     * 营销标签
     *
     * 长度 ≤ 27
     * @example '天天有惊喜'
     */
    recommend_word?: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 32
     * @example '40016'
     */
    brand_id: string;
    /**
     * 总库存
     * @example 11000
     */
    total_count: number;
    /**
     * 单用户限领
     * @example 5
     */
    user_limit: number;
    /**
     * 单日限领
     * @example 100
     */
    daily_limit: number;
    /**
     * 是否复用商品券和批次信息
     *
     * `true` 时投放中的计划随券批次更新库存；自己修改的，须是 `false` 的计划。
     * @example false
     */
    reuse_coupon_config: boolean;
  }
}
