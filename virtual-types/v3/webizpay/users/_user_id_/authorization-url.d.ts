// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Users._user_id_ {
  interface AuthorizationUrl {
    /**
     * 企业商户发起员工开通企业支付授权
     *
     * `POST /v3/webizpay/users/{user_id}/authorization-url`（服务商）
     */
    (data: AuthorizationUrl.PostHttpMethod.JsonDataRequest, config: AuthorizationUrl.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AuthorizationUrl.PostHttpMethod.WellformedResponse>>;
    /**
     * 企业商户发起员工开通企业支付授权
     *
     * `POST /v3/webizpay/users/{user_id}/authorization-url`（服务商）
     */
    post(data: AuthorizationUrl.PostHttpMethod.JsonDataRequest, config: AuthorizationUrl.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AuthorizationUrl.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Users._user_id_.AuthorizationUrl.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 出资子商户号
     * @example '43214321'
     */
    sub_mchid: string;
    /**
     * 发起授权应用类型
     *
     * - `H5`：H5应用
     * - `MINIPROGRAM`：小程序
     * @example 'H5'
     */
    application_type: 'H5' | 'MINIPROGRAM';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 企业员工ID
     * @example '123456'
     */
    user_id: string;
  }
  interface WellformedResponse {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 出资子商户号
     * @example '43214321'
     */
    sub_mchid: string;
    /**
     * 企业员工ID
     * @example '123456'
     */
    user_id: string;
    /**
     * 跳转链接
     * @example 'weixin://dl/liteapp?url=https%3A%2F%2Fliteapp.wxpapp.weixin.qq.com%2Fq%2FgjoM7g%3Ftoken%3D123%23wechat_pay'
     */
    authorization_url?: string;
    /**
     * 链接失效时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    expire_time?: string;
    /**
     * 发起授权应用类型
     *
     * - `H5`：H5应用
     * - `MINIPROGRAM`：小程序
     * @example 'H5'
     */
    application_type: 'H5' | 'MINIPROGRAM';
    /**
     * 小程序查询参数
     * @example 'token=123'
     */
    mp_query?: string;
    /**
     * 小程序业务类型
     * @example 'liteAppWebizPayRegister'
     */
    mp_business_type?: string;
  }
}
