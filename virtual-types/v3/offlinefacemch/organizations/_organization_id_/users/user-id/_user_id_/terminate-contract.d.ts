// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Organizations._organization_id_.Users.UserId._user_id_ {
  interface TerminateContract {
    /**
     * 解除刷脸用户签约关系
     *
     * `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
     */
    (data: undefined, config: TerminateContract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TerminateContract.PostHttpMethod.WellformedResponse>>;
    /**
     * 解除刷脸用户签约关系
     *
     * `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
     */
    post(data: undefined, config: TerminateContract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TerminateContract.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Organizations._organization_id_.Users.UserId._user_id_.TerminateContract.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 机构ID */
    organization_id: string;
    /** 刷脸用户ID */
    user_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
