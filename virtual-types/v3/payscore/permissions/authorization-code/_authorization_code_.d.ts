// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Permissions.AuthorizationCode {
  interface _authorization_code_ {
    /**
     * 查询用户授权记录（授权协议号）
     *
     * `GET /v3/payscore/permissions/authorization-code/{authorization_code}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_3.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/get-permissions-by-authorization-code.html
     */
    get(config: _authorization_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_authorization_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Permissions.AuthorizationCode._authorization_code_.GetHttpMethod {
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
       * 长度 1–32
       * @example '500001'
       */
      service_id: string;
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
     * 公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
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
    authorization_code: string;
    /**
     * 授权状态
     *
     * `AVAILABLE` 才算已授权，其余须让用户重新授权。
     *
     * - `UNAVAILABLE`：用户未授权服务
     * - `AVAILABLE`：用户已授权服务
     * - `UNBINDUSER`：未绑定用户
     */
    authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER';
    /**
     * 授权通知地址
     *
     * 长度 ≤ 255；URL
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
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorization_success_time?: string;
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
