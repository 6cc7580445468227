// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.PayscorePlans.MerchantPlanNo._merchant_plan_no_ {
  interface Stop {
    /**
     * 停止支付分计划
     *
     * `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/stop-pay-score-plan.html
     */
    (data: undefined, config: Stop.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stop.PostHttpMethod.WellformedResponse>>;
    /**
     * 停止支付分计划
     *
     * `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/stop-pay-score-plan.html
     */
    post(data: undefined, config: Stop.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stop.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.PayscorePlans.MerchantPlanNo._merchant_plan_no_.Stop.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户计划号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '1234323JKHDFE1243252'
     */
    merchant_plan_no: string;
  }
  /** 支付分计划 */
  type WellformedResponse = WeChatPay.Components.PayscorePlan;
}
