// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Palmservice.Authorization {
  interface Preauthorize {
    /**
     * 服务关联预授权
     *
     * `POST /v3/palmservice/authorization/preauthorize`（服务商）
     */
    (data: Preauthorize.PostHttpMethod.JsonDataRequest, config?: Preauthorize.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Preauthorize.PostHttpMethod.WellformedResponse>>;
    /**
     * 服务关联预授权
     *
     * `POST /v3/palmservice/authorization/preauthorize`（服务商）
     */
    post(data: Preauthorize.PostHttpMethod.JsonDataRequest, config?: Preauthorize.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Preauthorize.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Palmservice.Authorization.Preauthorize.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 预授权会话ID
     * @example '181167098309019291163'
     */
    preauthorize_session_id?: string;
    /**
     * 机构ID
     * @example '1004'
     */
    organization_id?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预授权token
     * @example 'toaken_sdafkdshjfldsajfafgjdasg'
     */
    permission_token: string;
  }
}
