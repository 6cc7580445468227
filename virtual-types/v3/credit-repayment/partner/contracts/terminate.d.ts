// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner.Contracts {
  interface Terminate {
    /**
     * 解除自动还款协议
     *
     * `POST /v3/credit-repayment/partner/contracts/terminate`（服务商）
     */
    (data: Terminate.PostHttpMethod.JsonDataRequest, config?: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 解除自动还款协议
     *
     * `POST /v3/credit-repayment/partner/contracts/terminate`（服务商）
     */
    post(data: Terminate.PostHttpMethod.JsonDataRequest, config?: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner.Contracts.Terminate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商签约协议号
     *
     * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
     * @example '100001256'
     */
    out_contract_code: string;
    /** 协议解约备注 */
    contract_termination_remark: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 协议信息
     *
     * 字段：`contract_id`、`plan_id`、`out_contract_code`、`display_name`、`contract_state`、`contract_signed_time`、`contract_terminated_time`、`contract_terminated_mode`、`contract_termination_remark`、`repayment_day`、`openid`、`appid` 等 13 个
     */
    contract_info?: WeChatPay.Components.CreditRepaymentContract;
  }
}
