// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.PhonenumberMember {
  interface Search {
    /**
     * 通过加密手机号查询会员领卡状态
     *
     * `GET /v3/marketing/membercard-open/phonenumber-member/search`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_2.shtml
     */
    get(config: Search.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Search.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.PhonenumberMember.Search.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 会员卡ID
       *
       * 创建会员卡模板后由微信支付返回。
       * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
       */
      card_id: string;
      /**
       * 加密手机号
       *
       * 加密 用微信支付公钥加密
       */
      encrypted_phone_number: string;
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
     * 用户领取状态
     *
     * - `UNSHOWED`：未曝光
     * - `UNRECEIVED`：未领取
     * - `RECEIVED`：已领取
     */
    receive_status: 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED';
    /**
     * 用户会员卡信息
     *
     * 字段：`code`、`openid`、`unionid`、`receive_time`、`card_appid`、`card_id`
     */
    user_card_information?: WellformedResponse.UserCardInformation;
  }
  namespace WellformedResponse {
    /** 用户会员卡信息 */
    interface UserCardInformation {
      /**
       * 会员卡code
       * @example '478515832665'
       */
      code: string;
      /**
       * 用户标识
       *
       * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
       * @example 'oHdb05U3pYMGsKSVAHN8AhIGhJaA'
       */
      openid: string;
      /**
       * 用户标识
       * @example 'oHdb05U3p11ahKSVAHN8AhIGhJaA'
       */
      unionid?: string;
      /**
       * 会员卡领取时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      receive_time: string;
      /**
       * 品牌AppID
       * @example 'wx0c44f7dee34b04d1'
       */
      card_appid: string;
      /**
       * 会员卡ID
       * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
       */
      card_id: string;
    }
  }
}
