// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch {
  interface Tokens {
    /**
     * 获取凭证授权
     *
     * `POST /v3/offlinefacemch/tokens`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
     */
    (data: Tokens.PostHttpMethod.JsonDataRequest, config?: Tokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Tokens.PostHttpMethod.WellformedResponse>>;
    /**
     * 获取凭证授权
     *
     * `POST /v3/offlinefacemch/tokens`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
     */
    post(data: Tokens.PostHttpMethod.JsonDataRequest, config?: Tokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Tokens.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Tokens.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 使用场景
     * @example 'WEBSESSION'
     */
    scene?: string;
    /**
     * 小程序/h5鉴权场景初始化数据
     *
     * 字段：`out_user_id`、`organization_id`
     */
    web_init_data?: JsonDataRequest.WebInitData;
  }
  namespace JsonDataRequest {
    /** 小程序/h5鉴权场景初始化数据 */
    interface WebInitData {
      /** 商户刷脸用户ID */
      out_user_id?: string;
      /** 机构ID */
      organization_id?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /** 授权凭证 */
    token?: string;
  }
}
