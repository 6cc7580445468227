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
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商应用ID
     *
     * 须已与服务商的商户号绑定。
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 商户申请绑定单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '1234323JKHDFE1243252'
     */
    out_apply_no: string;
    /**
     * 绑定结果回调通知地址
     *
     * 结果的通知发到这里，须是公网能直达的完整地址，不带查询参数。
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
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
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
