// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan.DeliveryPlans._brand_id_ {
  interface DeliveryPlans {
    /**
     * 分页查询投放计划列表
     *
     * `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
     */
    get(config: DeliveryPlans.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DeliveryPlans.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan.DeliveryPlans._brand_id_.DeliveryPlans.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌ID
     *
     * 在合作伙伴平台的「合作品牌管理」页面查看已授权的品牌。
     * @example '40016'
     */
    brand_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @default 10
       * @example 5
       */
      page_size?: number;
      /**
       * 分页起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回。
       * @example 10
       */
      offset?: number;
      /**
       * 投放计划线上状态
       *
       * 只返回这种状态的计划，不填返回全部；已终止和已过期不会再变。
       *
       * - `CREATED`：创建成功
       * - `TERMINATED`：已终止
       * - `EXPIRED`：已过期
       * - `DELIVERING`：投放中
       * - `PAUSED`：已暂停
       * @example 'CREATED'
       */
      plan_state?: 'CREATED' | 'TERMINATED' | 'EXPIRED' | 'DELIVERING' | 'PAUSED';
      /**
       * 投放计划审核状态
       *
       * 只返回这种审核状态的计划，不填返回全部。
       *
       * - `AUDIT_INITIAL`：初始化
       * - `AUDIT_PROCESSING`：审核中
       * - `AUDIT_PASSED`：审核通过
       * - `AUDIT_REJECTED`：审核驳回
       */
      audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED';
      /**
       * 投放计划ID
       *
       * 创建投放计划后由微信支付返回；查询时填了只返回这一个。
       * @example '12000'
       */
      plan_id?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 资源总条数
     * @example 1234
     */
    total_count: number;
    /**
     * 投放计划列表
     *
     * 字段：`plan_id`、`plan_name`、`plan_state`、`delivery_start_time`、`delivery_end_time`、`stock_id`、`stock_bundle_id`、`product_coupon_id`、`usage_mode`、`recommend_word`、`brand_id`、`total_count` 等 15 个
     */
    plan_list?: WeChatPay.Components.DeliveryPlan[];
  }
}
