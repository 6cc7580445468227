// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Contracts {
  interface Presign {
    /**
     * 预签约
     *
     * `POST /v3/eduschoolpay/contracts/presign`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml
     */
    (data: Presign.PostHttpMethod.JsonDataRequest, config?: Presign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Presign.PostHttpMethod.WellformedResponse>>;
    /**
     * 预签约
     *
     * `POST /v3/eduschoolpay/contracts/presign`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml
     */
    post(data: Presign.PostHttpMethod.JsonDataRequest, config?: Presign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Presign.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Contracts.Presign.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户AppID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 商户AppID下的用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
    /**
     * 签约模板号
     *
     * 向微信支付申请后取得。
     * @example '101164396123311331'
     */
    plan_id: string;
    /**
     * 用户账号
     *
     * 用户在你系统里的账号，由你定义。
     * @example '20261120tony'
     */
    user_id: string;
    /**
     * 学校编号
     *
     * 服务商向微信支付申请后取得。
     * @example '18260256813396'
     */
    school_id: string;
    /**
     * 外部签约号
     *
     * 发起签约时由你生成并存下。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 签约模式
     * @example 'LIMIT_BANK_CARD'
     */
    contract_mode?: string;
    /** 允许降级为普通签约模式 */
    downgrade_default_contract?: boolean;
    /**
     * 实名信息
     *
     * 字段：`real_name`、`credential_type`、`id_card_number`
     */
    identity?: JsonDataRequest.Identity;
    /**
     * 签约银行卡
     *
     * 字段：`bank_card_no`、`valid_thru`、`phone`、`bank_type`
     */
    bank_card?: JsonDataRequest.BankCard;
  }
  namespace JsonDataRequest {
    /** 实名信息 */
    interface Identity {
      /**
       * 姓名
       *
       * 加密 用微信支付公钥加密
       */
      real_name: string;
      /**
       * 证件类型
       * @example 'IDENTITY_CARD'
       */
      credential_type: string;
      /**
       * 身份证号
       *
       * 加密 用微信支付公钥加密
       */
      id_card_number?: string;
    }
    /** 签约银行卡 */
    interface BankCard {
      /**
       * 签约银行卡号
       *
       * 加密 用微信支付公钥加密
       */
      bank_card_no: string;
      /**
       * 银行卡有效期
       * @example '08/21'
       */
      valid_thru?: string;
      /**
       * 银行卡开卡预留手机号
       *
       * 加密 用微信支付公钥加密
       */
      phone?: string;
      /**
       * 银行类型
       * @example 'CMC'
       */
      bank_type?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 预签约码
     *
     * 2 小时内有效，交给前端打开签约页；过期须重新预签约。
     * @example '0044de6c799739c2e8534b'
     */
    presign_token: string;
  }
}
