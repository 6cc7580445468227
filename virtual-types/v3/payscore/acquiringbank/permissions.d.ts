// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank {
  interface Permissions {
    /**
     * 从业机构预授权
     *
     * `POST /v3/payscore/acquiringbank/permissions`（从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/apply-acquiring-bank-permissions.html
     */
    (data: Permissions.PostHttpMethod.JsonDataRequest, config?: Permissions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Permissions.PostHttpMethod.WellformedResponse>>;
    /**
     * 从业机构预授权
     *
     * `POST /v3/payscore/acquiringbank/permissions`（从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/apply-acquiring-bank-permissions.html
     */
    post(data: Permissions.PostHttpMethod.JsonDataRequest, config?: Permissions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Permissions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Permissions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example 'service_id'
     */
    service_id: string;
    /**
     * 渠道商商户号
     * @example '1230000109'
     */
    channel_id: string;
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
