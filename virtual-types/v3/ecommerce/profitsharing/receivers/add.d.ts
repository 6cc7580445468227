// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.Receivers {
  interface Add {
    /**
     * 添加分账接收方
     *
     * `POST /v3/ecommerce/profitsharing/receivers/add`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477758
     */
    (data: Add.PostHttpMethod.JsonDataRequest, config?: Add.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Add.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加分账接收方
     *
     * `POST /v3/ecommerce/profitsharing/receivers/add`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477758
     */
    post(data: Add.PostHttpMethod.JsonDataRequest, config?: Add.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Add.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.Receivers.Add.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 须已与服务商的商户号绑定，公众号、小程序、移动应用的都可以。接收方是 `PERSONAL_OPENID` 时，OpenID 须由它取得。
     *
     * `type` 为 `PERSONAL_OPENID` 时必填；长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 接收方类型
     *
     * 决定 `account` 填商户号还是个人的 OpenID。
     *
     * 长度 ≤ 32
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
    /**
     * 接收方账号
     *
     * 接收方是商户时填商户号，是个人时填他的 OpenID，须由电商平台的 AppID 取得。
     *
     * 长度 ≤ 64
     * @example '190001001'
     */
    account: string;
    /**
     * 接收方名称
     *
     * 接收方是商户时填商户全称；是个人时可以不填，填了就核对姓名。
     *
     * `type` 为 `MERCHANT_ID` 时必填；长度 ≤ 256
     * @example '张三网络公司'
     */
    name?: string;
    /**
     * 接收方名称的密文
     *
     * 加密 用微信支付公钥加密
     *
     * 与官方页面不同：name 的旧名字，较早的文档用它；页面没有说停用。
     */
    encrypted_name?: string;
    /**
     * 与分账方的关系类型
     *
     * 照双方的真实关系选。
     *
     * 长度 ≤ 32
     *
     * - `SUPPLIER`：供应商
     * - `DISTRIBUTOR`：分销商
     * - `SERVICE_PROVIDER`：服务商
     * - `PLATFORM`：平台
     * - `OTHERS`：其他
     */
    relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'OTHERS';
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
     * 接收方类型
     *
     * 长度 ≤ 32
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
    /**
     * 接收方账号
     *
     * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，`PERSONAL_OPENID` 时是 OpenID。
     *
     * 长度 ≤ 64
     * @example '190001001'
     */
    account: string;
  }
}
