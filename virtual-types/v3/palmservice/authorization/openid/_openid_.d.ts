// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Palmservice.Authorization.Openid {
  interface _openid_ {
    /**
     * 查询刷掌授权
     *
     * `GET /v3/palmservice/authorization/openid/{openid}`（服务商）
     */
    get(config: _openid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_openid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Palmservice.Authorization.Openid._openid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 机构ID
       * @example '1004'
       */
      organization_id: string;
    }
  }
  interface WellformedResponse {
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 机构ID
     * @example '1004'
     */
    organization_id?: string;
    /**
     * 授权状态
     *
     * - `AUTHORIZATION_STATE_NONE`：未授权
     * - `AUTHORIZATION_STATE_ON`：已开通授权
     * - `AUTHORIZATION_STATE_OFF`：已关闭授权
     */
    state?: 'AUTHORIZATION_STATE_NONE' | 'AUTHORIZATION_STATE_ON' | 'AUTHORIZATION_STATE_OFF';
    /**
     * 授权时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorize_time?: string;
  }
}
