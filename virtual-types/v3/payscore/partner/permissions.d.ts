// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner {
  interface Permissions {
    /**
     * 商户预授权（服务商）
     *
     * `POST /v3/payscore/partner/permissions`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_18.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/apply-partner-permissions.html
     */
    (data: Permissions.PostHttpMethod.JsonDataRequest, config?: Permissions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Permissions.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户预授权（服务商）
     *
     * `POST /v3/payscore/partner/permissions`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_18.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/apply-partner-permissions.html
     */
    post(data: Permissions.PostHttpMethod.JsonDataRequest, config?: Permissions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Permissions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Permissions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example 'service_id'
     */
    service_id: string;
    /**
     * 服务商应用ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mchid: string;
    /**
     * 授权协议号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    authorization_code: string;
    /**
     * 商户回调地址
     *
     * URL
     * @example 'http://www.qq.com'
     */
    notify_url?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预授权token
     * @example 'apply_permissions_token'
     */
    apply_permissions_token: string;
  }
}
