// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Compliance.InactiveMerchantIdentityVerification {
  interface Merchants {
    /**
     * 发起不活跃商户身份核实
     *
     * `POST /v3/compliance/inactive-merchant-identity-verification/merchants`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012471357
     */
    (data: Merchants.PostHttpMethod.JsonDataRequest, config?: Merchants.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Merchants.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起不活跃商户身份核实
     *
     * `POST /v3/compliance/inactive-merchant-identity-verification/merchants`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012471357
     */
    post(data: Merchants.PostHttpMethod.JsonDataRequest, config?: Merchants.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Merchants.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Compliance.InactiveMerchantIdentityVerification.Merchants.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 特约商户号
     *
     * 须是你平台下的商户，且因长期没有交易被限制了功能。
     *
     * 长度 ≤ 32
     * @example '1900009231'
     */
    sub_mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 核实单号
     *
     * 长度 ≤ 32
     * @example '28011678863778000000123124312'
     */
    verification_id: string;
  }
}
