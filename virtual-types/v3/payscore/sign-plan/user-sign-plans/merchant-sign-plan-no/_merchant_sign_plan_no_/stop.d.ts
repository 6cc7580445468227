// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo._merchant_sign_plan_no_ {
  interface Stop {
    /**
     * 直连商户取消用户的签约计划
     *
     * `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/stop-user-sign-plan.html
     */
    (data: Stop.PostHttpMethod.JsonDataRequest, config: Stop.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stop.PostHttpMethod.WellformedResponse>>;
    /**
     * 直连商户取消用户的签约计划
     *
     * `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/stop-user-sign-plan.html
     */
    post(data: Stop.PostHttpMethod.JsonDataRequest, config: Stop.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stop.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo._merchant_sign_plan_no_.Stop.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 停止签约计划原因
     * @example '用户协商后停止'
     */
    stop_reason: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户侧签约计划号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '1234323JKHDFE1243252'
     */
    merchant_sign_plan_no: string;
  }
  /** 用户的签约计划 */
  type WellformedResponse = WeChatPay.Components.UserSignPlan;
}
