// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan {
  interface PayscorePlans {
    /**
     * 创建支付分计划
     *
     * `POST /v3/payscore/plan/payscore-plans`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/create-pay-score-plan.html
     */
    (data: PayscorePlans.PostHttpMethod.JsonDataRequest, config?: PayscorePlans.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PayscorePlans.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建支付分计划
     *
     * `POST /v3/payscore/plan/payscore-plans`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/create-pay-score-plan.html
     */
    post(data: PayscorePlans.PostHttpMethod.JsonDataRequest, config?: PayscorePlans.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PayscorePlans.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.PayscorePlans.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 计划所属服务
     *
     * 开通支付分后由微信支付分配的服务编号。
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 支付分计划名称
     * @example '瑜伽课20节'
     */
    plan_name: string;
    /**
     * 支付分计划有效期
     *
     * 单位 天
     * @example 300
     */
    plan_duration: number;
    /**
     * 支付分计划扣费次数
     * @example 10
     */
    deduction_quantity: number;
    /**
     * 支付分计划原总金额
     *
     * 单位 分
     * @example 15000
     */
    total_original_price: number;
    /**
     * 支付分计划实际扣费总金额
     *
     * 单位 分
     * @example 15000
     */
    total_actual_price: number;
    /**
     * 支付分计划明细列表
     *
     * 字段：`original_price`、`plan_discount_description`、`actual_price`、`plan_detail_name`
     */
    plan_detail_list?: JsonDataRequest.PlanDetailList[];
    /**
     * 商户侧计划号
     *
     * 由你生成并存下，须唯一。
     * @example '1234323JKHDFE1243252'
     */
    merchant_plan_no: string;
  }
  namespace JsonDataRequest {
    interface PlanDetailList {
      /**
       * 计划明细原支付金额
       *
       * 单位 分
       * @example 15000
       */
      original_price: number;
      /**
       * 计划明细优惠说明
       * @example '享受九折'
       */
      plan_discount_description?: string;
      /**
       * 计划明细实际支付金额
       *
       * 单位 分
       * @example 14000
       */
      actual_price: number;
      /**
       * 计划明细名称
       * @example '第八节课'
       */
      plan_detail_name: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 支付分计划 */
  type WellformedResponse = WeChatPay.Components.PayscorePlan;
}
