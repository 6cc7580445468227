// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Realname {
  interface Verify {
    /**
     * 实名信息校验
     *
     * `GET /v3/realname/verify`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013735179
     */
    get(config: Verify.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Verify.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Realname.Verify.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 下单用户账户的证件类型
       *
       * - `1`：身份证
       * - `2`：护照
       * - `5`：回乡证
       * - `9`：台胞证
       * - `12`：外国人居留证
       * - `17`：港澳居民居住证
       * @example 1
       */
      credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19;
      /**
       * 加密后的下单用户证件号
       *
       * 加密 用微信支付公钥加密
       */
      encrypted_credential_id: string;
      /**
       * 加密后的下单用户姓名
       *
       * 加密 用微信支付公钥加密
       */
      encrypted_name: string;
      /**
       * 微信支付交易单号
       *
       * 付款成功后由微信支付生成，用它核对付款人与证件是不是同一人。
       * @example '442100010320250122523549415021'
       */
      wxp_trade_no: string;
    }
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
     * 实名比对结果
     * @example 0
     */
    verify_result: 0 | 1;
    /**
     * 错误信息
     * @example 'realname verify succ'
     */
    err_message?: string;
  }
}
