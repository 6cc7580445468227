// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Receivers {
  interface Add {
    /**
     * 添加分账接收方
     *
     * `POST /v3/profitsharing/receivers/add`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528995
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012690944
     */
    (data: Add.PostHttpMethod.JsonDataRequest, config: Add.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Add.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加分账接收方
     *
     * `POST /v3/profitsharing/receivers/add`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528995
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012690944
     */
    post(data: Add.PostHttpMethod.JsonDataRequest, config: Add.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Add.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Receivers.Add.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 应用ID
     *
     * 须已与商户号绑定，公众号、小程序、移动应用的都可以。接收方是 `PERSONAL_OPENID` 时，OpenID 须由它取得。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * `type` 为 `PERSONAL_SUB_OPENID` 时必填；长度 ≤ 32
     * @example 'wx8888888888888889'
     */
    sub_appid?: string;
    /**
     * 分账接收方类型
     *
     * 决定 `account` 填什么：商户填商户号，个人填 OpenID，而 OpenID 又分由哪一方的 AppID 取得。
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 接收方是商户时填商户号；是个人时填他的 OpenID，须由 `type` 指明的那一方的 AppID 取得。
     *
     * 长度 ≤ 64
     * @example '86693852'
     */
    account: string;
    /**
     * 分账个人接收方姓名
     *
     * 接收方是商户时填商户全称，小微和个体户填开户人姓名；是个人时可以不填，填了就核对实名，不一致则添加失败。
     *
     * `type` 为 `MERCHANT_ID` 时必填；长度 ≤ 1024；加密 用微信支付公钥加密
     */
    name?: string;
    /**
     * 与分账方的关系类型
     *
     * 照双方的真实关系选，都不合适时选自定义并写明 `custom_relation`。
     *
     * - `SERVICE_PROVIDER`：服务商
     * - `STORE`：门店
     * - `STAFF`：员工
     * - `STORE_OWNER`：店主
     * - `PARTNER`：合作伙伴
     * - `HEADQUARTER`：总部
     * - `BRAND`：品牌方
     * - `DISTRIBUTOR`：分销商
     * - `USER`：用户
     * - `SUPPLIER`：供应商
     * - `CUSTOM`：自定义
     * @example 'SERVICE_PROVIDER'
     */
    relation_type: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM';
    /**
     * 自定义的分账关系
     *
     * 只在关系选了自定义时写，说明接收方与你的具体关系。
     *
     * `relation_type` 为 `CUSTOM` 时必填；长度 ≤ 10
     * @example '代理商'
     */
    custom_relation?: string;
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
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 分账接收方类型
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，个人类型时是对应 AppID 下的 OpenID。
     *
     * 长度 ≤ 64
     * @example '86693852'
     */
    account: string;
    /**
     * 分账接收方全称
     *
     * 长度 ≤ 1024；加密 用商户 API 证书私钥解密
     */
    name?: string;
    /**
     * 与分账方的关系类型
     *
     * - `SERVICE_PROVIDER`：服务商
     * - `STORE`：门店
     * - `STAFF`：员工
     * - `STORE_OWNER`：店主
     * - `PARTNER`：合作伙伴
     * - `HEADQUARTER`：总部
     * - `BRAND`：品牌方
     * - `DISTRIBUTOR`：分销商
     * - `USER`：用户
     * - `SUPPLIER`：供应商
     * - `CUSTOM`：自定义
     * @example 'SERVICE_PROVIDER'
     */
    relation_type: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM';
    /**
     * 自定义的分账关系
     *
     * 长度 ≤ 10
     * @example '代理商'
     */
    custom_relation?: string;
  }
}
