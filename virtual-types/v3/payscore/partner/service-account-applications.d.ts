// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner {
  interface ServiceAccountApplications {
    /**
     * 收付通子商户申请绑定支付分服务
     *
     * `POST /v3/payscore/partner/service-account-applications`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_13.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/create-service-account-application.html
     */
    (data: ServiceAccountApplications.PostHttpMethod.JsonDataRequest, config?: ServiceAccountApplications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ServiceAccountApplications.PostHttpMethod.WellformedResponse>>;
    /**
     * 收付通子商户申请绑定支付分服务
     *
     * `POST /v3/payscore/partner/service-account-applications`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_13.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/create-service-account-application.html
     */
    post(data: ServiceAccountApplications.PostHttpMethod.JsonDataRequest, config?: ServiceAccountApplications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ServiceAccountApplications.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.ServiceAccountApplications.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商应用ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 商户申请绑定单号
     * @example '1234323JKHDFE1243252'
     */
    out_apply_no: string;
    /**
     * 绑定结果回调通知地址
     *
     * URL
     * @example 'https://api.test.com'
     */
    result_notify_url?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商商户号
     * @example '1900000104'
     */
    mchid: string;
    /**
     * 服务商应用ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 申请单号
     * @example '1234323JKHDFE1243252'
     */
    out_apply_no: string;
    /**
     * 绑定结果回调通知地址
     *
     * URL
     * @example 'https://api.test.com'
     */
    result_notify_url?: string;
    /**
     * 受理状态
     * @example 'APPROVED'
     */
    apply_state: string;
    /**
     * 拒绝原因
     * @example '账户异常，绑定失败'
     */
    reject_reason?: string;
  }
}
