// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Permissions.AuthorizationCode._authorization_code_ {
  interface Terminate {
    /**
     * 解除用户授权关系（授权协议号，服务商）
     *
     * `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_20.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/terminate-partner-permissions-by-code.html
     */
    (data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 解除用户授权关系（授权协议号，服务商）
     *
     * `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_20.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/terminate-partner-permissions-by-code.html
     */
    post(data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Permissions.AuthorizationCode._authorization_code_.Terminate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mchid: string;
    /**
     * 撤销原因
     * @example '用户申请撤销'
     */
    reason: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 授权协议号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    authorization_code: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
