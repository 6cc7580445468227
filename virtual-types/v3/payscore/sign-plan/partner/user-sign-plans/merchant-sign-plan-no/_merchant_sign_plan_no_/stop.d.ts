// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo._merchant_sign_plan_no_ {
  interface Stop {
    /**
     * 取消用户的签约计划
     *
     * `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/stop-partner-user-sign-plan.html
     */
    (data: Stop.PostHttpMethod.JsonDataRequest, config: Stop.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stop.PostHttpMethod.WellformedResponse>>;
    /**
     * 取消用户的签约计划
     *
     * `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/stop-partner-user-sign-plan.html
     */
    post(data: Stop.PostHttpMethod.JsonDataRequest, config: Stop.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stop.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo._merchant_sign_plan_no_.Stop.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
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
  type WellformedResponse = WeChatPay.Components.PartnerUserSignPlan;
}
