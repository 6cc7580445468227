// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Express.Users._openid_ {
  interface Transform {
    /**
     * 用户OpenID转换
     *
     * `POST /v3/express/users/{openid}/transform`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
     */
    (data: Transform.PostHttpMethod.JsonDataRequest, config: Transform.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transform.PostHttpMethod.WellformedResponse>>;
    /**
     * 用户OpenID转换
     *
     * `POST /v3/express/users/{openid}/transform`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
     */
    post(data: Transform.PostHttpMethod.JsonDataRequest, config: Transform.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transform.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Express.Users._openid_.Transform.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 目标应用的AppID
     *
     * 要换成用户在哪个应用下的 OpenID。
     * @example 'wxaaaa1a123b456c7d'
     */
    appid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'xsd3434454567676'
     */
    openid: string;
  }
  interface WellformedResponse {
    /**
     * 转换后的OpenID
     * @example 'xac1234554567676'
     */
    openid: string;
  }
}
