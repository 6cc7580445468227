// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Permissions.AuthorizationCode._authorization_code_ {
  interface Terminate {
    /**
     * 解除用户授权关系（授权协议号）
     *
     * `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_4.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/terminate-permissions-by-code.html
     */
    (data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 解除用户授权关系（授权协议号）
     *
     * `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_4.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/terminate-permissions-by-code.html
     */
    post(data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Permissions.AuthorizationCode._authorization_code_.Terminate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 1–32
     * @example '500001'
     */
    service_id: string;
    /**
     * 撤销原因
     *
     * 显示在用户收到的取消通知里。
     *
     * 长度 1–50
     * @example '用户申请撤销'
     */
    reason: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 授权协议号
     *
     * 请求用户授权时由你生成并存下，之后查询授权、解除授权都用它。
     *
     * 长度 1–32
     * @example '1234323JKHDFE1243252'
     */
    authorization_code: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
