// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_ {
  interface Terminate {
    /**
     * 通过商户协议号解除委托代扣签约协议
     *
     * `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-terminate-contract-by-code.html
     */
    (data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 通过商户协议号解除委托代扣签约协议
     *
     * `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-terminate-contract-by-code.html
     */
    post(data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_.Terminate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 解约备注
     * @example '用户解约'
     */
    contract_termination_remark: string;
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
     * 商户签约协议号
     *
     * 发起签约时由你生成并存下，之后查询签约和解约都用它。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
  }
  /** 预约扣费协议 */
  type WellformedResponse = WeChatPay.Components.ScheduledContract;
}
