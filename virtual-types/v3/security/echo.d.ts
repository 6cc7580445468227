// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Security {
  interface Echo {
    /**
     * 商户签名验签／加解密测试
     *
     * `POST /v3/security/echo`（服务商、直连商户、电商平台、从业机构（银行）、从业机构（支付机构）、渠道商、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015139289
     */
    (data: Echo.PostHttpMethod.JsonDataRequest, config: Echo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Echo.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户签名验签／加解密测试
     *
     * `POST /v3/security/echo`（服务商、直连商户、电商平台、从业机构（银行）、从业机构（支付机构）、渠道商、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015139289
     */
    post(data: Echo.PostHttpMethod.JsonDataRequest, config: Echo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Echo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Security.Echo.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户回调地址
     *
     * 测试通知发到这里，须是公网能直达的完整地址。不传就不发通知。
     *
     * URL
     * @example 'https://www.weixin.qq.com/v3/test'
     */
    notify_url?: string;
    /**
     * 回显信息
     *
     * 应答里原样带回，用来确认请求送到了。
     *
     * 与官方页面不同：页面写明这个字段不加密；加密的是同一对象里的 encrypted_echo_message。
     * @example 'hello'
     */
    echo_message: string;
    /**
     * 平台证书或微信支付公钥加密测试字段
     *
     * 用来验证加密：把内容按敏感字段的方式加密后填入。
     *
     * 加密 用微信支付公钥加密
     */
    encrypted_echo_message?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 回显信息
     *
     * 与官方页面不同：页面写明这个字段不加密；加密的是同一对象里的 encrypted_echo_message。
     */
    echo_message: string;
    /**
     * 平台证书或微信支付公钥加密测试字段
     *
     * 请求里传了 `encrypted_echo_message` 才有，用商户 API 证书的私钥解开后须与传入的明文相同。
     *
     * 加密 用商户 API 证书私钥解密
     */
    encrypted_echo_message?: string;
  }
}
