// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.PolicyPeriods.PlanId._plan_id_.ContractId._contract_id_ {
  interface Modify {
    /**
     * 保险商户修改保险扣费周期列表
     *
     * `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
     */
    (data: Modify.PostHttpMethod.JsonDataRequest, config: Modify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modify.PostHttpMethod.WellformedResponse>>;
    /**
     * 保险商户修改保险扣费周期列表
     *
     * `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
     */
    post(data: Modify.PostHttpMethod.JsonDataRequest, config: Modify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.PolicyPeriods.PlanId._plan_id_.ContractId._contract_id_.Modify.PostHttpMethod {
  interface JsonDataRequest {
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
     * 续期的扣费周期列表
     *
     * 字段：`policy_period_id`、`estimated_deduct_date`、`estimated_deduct_amount`
     */
    policy_periods: WeChatPay.Components.PolicyPeriod[];
    /** 是否允许取消预约 */
    allow_cancel_scheduled?: boolean;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣模板ID
     *
     * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
     * @example 12535
     */
    plan_id: number;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     * @example '2026112056489715'
     */
    contract_id: string;
  }
  interface WellformedResponse {
    /**
     * 最新的扣费周期列表
     *
     * 字段：`policy_period_id`、`estimated_deduct_date`、`estimated_deduct_amount`
     */
    policy_periods?: WeChatPay.Components.PolicyPeriod[];
    /** 发生了取消预约的扣费计划项编号 */
    cancel_scheduled_policy_period_id?: number;
  }
}
