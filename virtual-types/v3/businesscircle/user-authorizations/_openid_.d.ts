// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Businesscircle.UserAuthorizations {
  interface _openid_ {
    /**
     * 商圈积分授权查询
     *
     * `GET /v3/businesscircle/user-authorizations/{openid}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534848
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012474135
     */
    get(config: _openid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_openid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Businesscircle.UserAuthorizations._openid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 顾客OpenID
     *
     * 顾客授权商圈积分时所用小程序下的 OpenID。
     *
     * 长度 ≤ 64
     * @example 'oWmnN41234567890e92NHIGf1xd8'
     */
    openid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商圈商户ID
       *
       * 服务商替商圈商户调用时填，由微信支付分配。
       *
       * 长度 ≤ 64
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 小程序AppID
       *
       * 顾客授权商圈积分时所用的小程序。
       *
       * 长度 ≤ 128
       * @example 'wx1234567890abcdef'
       */
      appid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 顾客OpenID
     *
     * 长度 ≤ 64
     * @example 'oWmnN41234567890e92NHIGf1xd8'
     */
    openid: string;
    /**
     * 授权状态
     *
     * 只有 `AUTHORIZED` 才能给这位顾客积分。
     *
     * - `UNAUTHORIZED`：未授权
     * - `AUTHORIZED`：已授权
     * - `DEAUTHORIZED`：已取消授权
     * @example 'UNAUTHORIZED'
     */
    authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED';
    /**
     * 授权时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorize_time?: string;
    /**
     * 取消授权时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    deauthorize_time?: string;
  }
}
