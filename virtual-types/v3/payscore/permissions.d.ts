// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface Permissions {
    /**
     * 商户预授权
     *
     * `POST /v3/payscore/permissions`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_2.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/apply-permissions.html
     */
    (data: Permissions.PostHttpMethod.JsonDataRequest, config?: Permissions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Permissions.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户预授权
     *
     * `POST /v3/payscore/permissions`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_2.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/apply-permissions.html
     */
    post(data: Permissions.PostHttpMethod.JsonDataRequest, config?: Permissions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Permissions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Permissions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 长度 1–32
     * @example '500001'
     */
    service_id: string;
    /**
     * 公众号ID
     *
     * 长度 1–32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 授权协议号
     *
     * 长度 1–32
     * @example '1234323JKHDFE1243252'
     */
    authorization_code: string;
    /**
     * 通知地址
     *
     * 长度 1–255；URL
     * @example 'http://www.qq.com'
     */
    notify_url?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预授权token
     *
     * 长度 ≤ 300
     * @example 'apply_permissions_token'
     */
    apply_permissions_token: string;
  }
}
