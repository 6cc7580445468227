// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan.DeliveryPlans {
  interface _plan_id_ {
    /**
     * 更新投放计划
     *
     * `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016184594
     */
    patch(data: _plan_id_.PatchHttpMethod.JsonDataRequest, config: _plan_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_plan_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan.DeliveryPlans._plan_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 修改内容
     *
     * 只写要改的字段，没写的保持原样。
     *
     * 字段：`plan_name`、`delivery_end_time`、`total_count`、`user_limit`、`daily_limit`、`recommend_word`
     */
    modify_content: JsonDataRequest.ModifyContent;
    /**
     * 修改请求单号
     *
     * 由你生成，每次修改用一个，须唯一。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     */
    out_request_no: string;
  }
  namespace JsonDataRequest {
    /** 修改内容 */
    interface ModifyContent {
      /**
       * 投放计划名称
       *
       * 要改成的名称。
       *
       * 长度 ≤ 36
       * @example '冬季饮料投放'
       */
      plan_name?: string;
      /**
       * 投放结束时间
       *
       * 到这时停止投放。
       *
       * RFC 3339 时间，含时区
       * @example '2025-01-01T00:00:00+08:00'
       */
      delivery_end_time?: string;
      /**
       * 总库存
       *
       * 改后一共投放多少张，须比原来多，不能减少。
       * @example 1
       */
      total_count?: number;
      /**
       * 单用户限领
       *
       * 创建时填过的才能改，且只能调高。
       * @example 1
       */
      user_limit?: number;
      /**
       * 单日限领
       *
       * 创建时填过的才能改，且只能调高。
       * @example 1
       */
      daily_limit?: number;
      /**
       * 营销标签
       *
       * 显示在优惠左上角的推荐语，由你自定。
       *
       * 长度 ≤ 27
       * @example '天天有惊喜'
       */
      recommend_word?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投放计划ID
     *
     * 创建投放计划后由微信支付返回。
     *
     * 长度 ≤ 32
     * @example '12000'
     */
    plan_id: string;
  }
  interface WellformedResponse {
    /**
     * 投放计划详情
     *
     * 字段：`plan_id`、`plan_name`、`plan_state`、`delivery_start_time`、`delivery_end_time`、`stock_id`、`stock_bundle_id`、`product_coupon_id`、`usage_mode`、`recommend_word`、`brand_id`、`total_count` 等 15 个
     */
    plan: WeChatPay.Components.DeliveryPlan;
  }
}
