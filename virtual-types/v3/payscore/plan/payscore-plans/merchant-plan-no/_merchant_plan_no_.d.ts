// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.PayscorePlans.MerchantPlanNo {
  interface _merchant_plan_no_ {
    /**
     * 查询支付分计划
     *
     * `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/query-pay-score-plan.html
     */
    get(config: _merchant_plan_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_merchant_plan_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.PayscorePlans.MerchantPlanNo._merchant_plan_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 支付分计划商户侧单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '1234323JKHDFE1243252'
     */
    merchant_plan_no: string;
  }
  /** 支付分计划 */
  type WellformedResponse = WeChatPay.Components.PayscorePlan;
}
