// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan.DeliveryPlans._plan_id_ {
  interface Terminate {
    /**
     * 终止投放计划
     *
     * `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
     */
    (data: undefined, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 终止投放计划
     *
     * `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
     */
    post(data: undefined, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan.DeliveryPlans._plan_id_.Terminate.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投放计划ID
     *
     * 创建投放计划后由微信支付返回。
     * @example '12000'
     */
    plan_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
