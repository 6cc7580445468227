// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity {
  interface MiniProgram {
    /**
     * 小程序场景预签约（需要实名验证）
     *
     * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`（电商平台）
     */
    (data: MiniProgram.PostHttpMethod.JsonDataRequest, config: MiniProgram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MiniProgram.PostHttpMethod.WellformedResponse>>;
    /**
     * 小程序场景预签约（需要实名验证）
     *
     * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`（电商平台）
     */
    post(data: MiniProgram.PostHttpMethod.JsonDataRequest, config: MiniProgram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MiniProgram.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity.MiniProgram.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 签约和付款的AppID
     *
     * 个人收款方签约、付款时所用的应用，他的 OpenID 由它取得。
     * @example 'wxd678efh567h23787'
     */
    appid: string;
    /**
     * 业务申请单号
     * @example 'APPLYMENT_00000000001'
     */
    out_contract_code: string;
    /**
     * 个人收款方的OpenID
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 真实姓名
     *
     * 加密 用微信支付公钥加密
     */
    real_name: string;
    /**
     * 证件类型
     *
     * - `ID_CARD`：身份证
     * @example 'ID_CARD'
     */
    cred_type: 'ID_CARD';
    /**
     * 证件号码
     *
     * 加密 用微信支付公钥加密
     */
    cred_id: string;
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
     * 预签约ID
     * @example '1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a'
     */
    pre_entrustweb_id: string;
  }
}
