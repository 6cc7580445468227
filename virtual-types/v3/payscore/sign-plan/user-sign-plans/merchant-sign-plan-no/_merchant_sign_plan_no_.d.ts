// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo {
  interface _merchant_sign_plan_no_ {
    /**
     * 查询用户的签约计划
     *
     * `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/query-user-sign-plan.html
     */
    get(config: _merchant_sign_plan_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_merchant_sign_plan_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo._merchant_sign_plan_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户签约计划号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '1234323JKHDFE1243252'
     */
    merchant_sign_plan_no: string;
  }
  /** 用户的签约计划 */
  type WellformedResponse = WeChatPay.Components.UserSignPlan;
}
