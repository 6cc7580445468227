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
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。
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
     *
     * 须已与服务商的商户号绑定。
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
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
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mchid: string;
    /**
     * 授权协议号
     *
     * 请求用户授权时由你生成并存下，之后查询授权、解除授权都用它。
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    authorization_code: string;
    /**
     * 商户回调地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://example.com/wechatpay/notify'
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
