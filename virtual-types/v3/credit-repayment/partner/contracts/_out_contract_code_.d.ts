// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner.Contracts {
  interface _out_contract_code_ {
    /**
     * 查询自动还款协议
     *
     * `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`（服务商）
     */
    get(config: _out_contract_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_contract_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner.Contracts._out_contract_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 服务商签约协议号
     *
     * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
     * @example '100005698'
     */
    out_contract_code: string;
  }
  /** 协议信息 */
  type WellformedResponse = WeChatPay.Components.CreditRepaymentContract;
}
