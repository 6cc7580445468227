// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Permissions {
  interface Search {
    /**
     * 查询用户授权记录（OpenID，服务商）
     *
     * `GET /v3/payscore/partner/permissions/search`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_21.shtml
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/get-partner-permissions-by-open-id.html
     */
    get(config: Search.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Search.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Permissions.Search.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 服务ID
       *
       * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
       *
       * 长度 ≤ 32
       * @example '500001'
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
       * @example '1230000109'
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
       * 用户标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid?: string;
      /**
       * 子商户公众号下OpenID
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid?: string;
    }
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
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 服务商公众号下的用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 授权协议号
     *
     * 申请授权时由你生成，查询与解除授权都用它。
     *
     * 长度 ≤ 32
     * @example '1275342195190894594'
     */
    authorization_code?: string;
    /**
     * 授权状态
     *
     * `AVAILABLE` 才算已授权，其余须让用户重新授权。
     * @example 'UNAVAILABLE'
     */
    authorization_state: string;
    /**
     * 授权通知地址
     *
     * URL
     * @example 'https://www.weixin.com'
     */
    notify_url?: string;
    /**
     * 最近一次解除授权时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    cancel_authorization_time?: string;
    /**
     * 最近一次授权成功时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorization_success_time: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
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
     * 子商户公众号下的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 用户分层
     * @example 1
     */
    user_risk_level?: number;
    /**
     * 分层版本
     * @example 1
     */
    risk_level_version?: number;
  }
}
