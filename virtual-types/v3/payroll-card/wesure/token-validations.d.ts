// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Wesure {
  interface TokenValidations {
    /**
     * 校验核身结果
     *
     * `POST /v3/payroll-card/wesure/token-validations`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
     */
    (data: TokenValidations.PostHttpMethod.JsonDataRequest, config: TokenValidations.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TokenValidations.PostHttpMethod.WellformedResponse>>;
    /**
     * 校验核身结果
     *
     * `POST /v3/payroll-card/wesure/token-validations`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
     */
    post(data: TokenValidations.PostHttpMethod.JsonDataRequest, config: TokenValidations.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TokenValidations.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Wesure.TokenValidations.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid: string;
    /**
     * 特约商户号
     *
     * 服务商名下的商户，进件审核通过后由微信支付分配。
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * token值
     * @example 'abcdefghijklmn'
     */
    token: string;
    /**
     * 用户姓名
     *
     * 长度 ≤ 1024；加密 用微信支付公钥加密
     */
    user_name: string;
    /**
     * 用户身份证号
     *
     * 加密 用微信支付公钥加密
     */
    id_card_number: string;
    /**
     * 核身类型
     *
     * - `NORMAL`：普通核身
     * - `SIGN_IN`：签到打卡
     * - `INSURANCE`：投保
     * - `CONTRACT`：签合同
     * @example 'NORMAL'
     */
    authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT';
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
     * 校验结果
     * @example 'SUCCESS'
     */
    result: string;
    /**
     * 核身成功时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authenticate_success_time?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 校验不通过原因
     * @example 'SP_MCH_NO_PERMISSION'
     */
    fail_reason?: string;
  }
}
