// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc {
  interface Preopen {
    /**
     * 预开通用户ETC指定卡扣费
     *
     * `POST /v3/vehicle/etc/preopen`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_1.shtml
     */
    (data: Preopen.PostHttpMethod.JsonDataRequest, config: Preopen.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Preopen.PostHttpMethod.WellformedResponse>>;
    /**
     * 预开通用户ETC指定卡扣费
     *
     * `POST /v3/vehicle/etc/preopen`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_1.shtml
     */
    post(data: Preopen.PostHttpMethod.JsonDataRequest, config: Preopen.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Preopen.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Preopen.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid: string;
    /**
     * 子商户AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 特约商户号
     *
     * 服务商名下的商户，进件审核通过后由微信支付分配。
     * @example '1510770601'
     */
    sub_mchid?: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'ot35_4gNgXsUuh2sQY0lT9N08AU0'
     */
    openid: string;
    /**
     * ETC授权扣费模板ID
     *
     * 开通 ETC 扣费后由微信支付分配的模板编号。
     * @example '97619'
     */
    plan_id: string;
    /**
     * ETC设备号
     * @example 'a1b2c3d'
     */
    etc_device_id?: string;
    /**
     * 车牌号
     *
     * 省份简称加号码，不带间隔符等特殊字符。
     * @example '藏ZZZZZZ'
     */
    plate_number: string;
    /**
     * 实名信息
     *
     * 字段：`encrypted_real_name`、`encrypted_credential_id`、`credential_type`
     */
    identify: JsonDataRequest.Identify;
    /**
     * 用户开通ETC时绑定的银行卡
     *
     * 加密 用微信支付公钥加密
     */
    bank_card_no?: string;
  }
  namespace JsonDataRequest {
    /** 实名信息 */
    interface Identify {
      /**
       * 姓名
       *
       * 加密 用微信支付公钥加密
       */
      encrypted_real_name: string;
      /**
       * 证件号码
       *
       * 加密 用微信支付公钥加密
       */
      encrypted_credential_id: string;
      /**
       * 证件类型
       * @example 'ID_CARD'
       */
      credential_type: string;
    }
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
     * 预开通ID
     * @example 'sdjf23kdsHJfdksj8djsK98HJio5hdI0'
     */
    preopen_id: string;
  }
}
