// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts.PlanId._plan_id_.ContractId._contract_id_ {
  interface Renew {
    /**
     * 保险商户受理续期自动续费协议
     *
     * `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/apply-renew-contract.html
     */
    (data: Renew.PostHttpMethod.JsonDataRequest, config: Renew.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Renew.PostHttpMethod.WellformedResponse>>;
    /**
     * 保险商户受理续期自动续费协议
     *
     * `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/apply-renew-contract.html
     */
    post(data: Renew.PostHttpMethod.JsonDataRequest, config: Renew.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Renew.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts.PlanId._plan_id_.ContractId._contract_id_.Renew.PostHttpMethod {
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
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣模板ID
     *
     * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
     */
    plan_id: number;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     */
    contract_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
