// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.ServiceId._service_id_.OutContractCode._out_contract_code_ {
  interface Terminate {
    /**
     * 商户通过商户协议号解约协议
     *
     * `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/terminate-by-code.html
     */
    (data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户通过商户协议号解约协议
     *
     * `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/terminate-by-code.html
     */
    post(data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.ServiceId._service_id_.OutContractCode._out_contract_code_.Terminate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 解约备注
     * @example '用户解约'
     */
    contract_termination_remark: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 免密支付服务ID
     * @example 12535
     */
    service_id: number;
    /**
     * 商户签约协议号
     *
     * 发起签约时由你生成并存下，之后查询签约和解约都用它。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 免密支付服务ID
     * @example 12535
     */
    service_id: number;
    /**
     * 商户签约协议号
     *
     * 签约时由你生成，查询与解约时靠它找到协议。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
  }
}
