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
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 1–32
     * @example '500001'
     */
    service_id: string;
    /**
     * 公众号ID
     *
     * 须已与商户号绑定，用户的 `openid` 由它取得。
     *
     * 长度 1–32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 授权协议号
     *
     * 请求用户授权时由你生成并存下，之后查询授权、解除授权都用它。
     *
     * 长度 1–32
     * @example '1234323JKHDFE1243252'
     */
    authorization_code: string;
    /**
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * 长度 1–255；URL
     * @example 'https://example.com/wechatpay/notify'
     */
    notify_url?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预授权token
     *
     * 1 小时内有效，交给前端打开授权页；过期须重新申请。
     *
     * 长度 ≤ 300
     * @example 'apply_permissions_token'
     */
    apply_permissions_token: string;
  }
}
