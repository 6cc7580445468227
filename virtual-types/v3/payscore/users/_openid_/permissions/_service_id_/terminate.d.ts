// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Users._openid_.Permissions._service_id_ {
  interface Terminate {
    /**
     * 商户解除用户授权关系
     *
     * `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
     */
    (data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户解除用户授权关系
     *
     * `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
     */
    post(data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Users._openid_.Permissions._service_id_.Terminate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     */
    appid: string;
    /**
     * 撤销原因
     *
     * 长度 ≤ 50
     */
    reason: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     */
    service_id: string;
    /**
     * 用户标识
     *
     * 长度 ≤ 128
     */
    openid: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
