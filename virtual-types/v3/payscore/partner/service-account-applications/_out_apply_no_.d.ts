// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.ServiceAccountApplications {
  interface _out_apply_no_ {
    /**
     * 查询收付通子商户服务绑定结果
     *
     * `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_14.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/get-service-account-application.html
     */
    get(config: _out_apply_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_apply_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.ServiceAccountApplications._out_apply_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户申请绑定单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '1234323JKHDFE1243252'
     */
    out_apply_no: string;
  }
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
