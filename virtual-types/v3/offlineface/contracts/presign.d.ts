// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlineface.Contracts {
  interface Presign {
    /**
     * 预签约
     *
     * `POST /v3/offlineface/contracts/presign`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
     */
    (data: Presign.PostHttpMethod.JsonDataRequest, config?: Presign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Presign.PostHttpMethod.WellformedResponse>>;
    /**
     * 预签约
     *
     * `POST /v3/offlineface/contracts/presign`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
     */
    post(data: Presign.PostHttpMethod.JsonDataRequest, config?: Presign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Presign.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface.Contracts.Presign.PostHttpMethod {
  interface JsonDataRequest {
    /** 业务类型 */
    business_name: string;
    /**
     * 刷脸用户信息
     *
     * 字段：`out_user_id`、`identification_name`、`organization_id`、`identification`、`phone`
     */
    facepay_user: JsonDataRequest.FacepayUser;
    /**
     * 签约指定银行卡
     *
     * 字段：`bank_card_number`、`identification_name`、`identification`、`valid_thru`、`bank_type`、`phone`
     */
    limit_bank_card?: JsonDataRequest.LimitBankCard;
    /**
     * 签约模式
     *
     * - `LIMIT_BANK_CARD`：指定卡签约
     * - `PRIORITY_BANK_CARD`：优先卡签约
     * - `LIMIT_NONE`：任意卡签约
     */
    contract_mode?: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE';
  }
  namespace JsonDataRequest {
    /** 刷脸用户信息 */
    interface FacepayUser {
      /**
       * 商户用户ID
       *
       * 用户在你系统里的编号，由你定义。
       */
      out_user_id: string;
      /** 刷脸用户名 */
      identification_name?: string;
      /** 机构ID */
      organization_id: string;
      /**
       * 证件信息
       *
       * 字段：`identification_type`、`identification_number`
       */
      identification?: FacepayUser.Identification;
      /**
       * 手机号码
       *
       * 加密 用微信支付公钥加密
       */
      phone?: string;
    }
    namespace FacepayUser {
      /** 证件信息 */
      interface Identification {
        /**
         * 证件类型
         *
         * - `IDCARD`：身份证
         */
        identification_type: 'IDCARD';
        /**
         * 证件ID
         *
         * 加密 用微信支付公钥加密
         */
        identification_number: string;
      }
    }
    /** 签约指定银行卡 */
    interface LimitBankCard {
      /**
       * 银行卡号
       *
       * 加密 用微信支付公钥加密
       */
      bank_card_number?: string;
      /**
       * 开卡人姓名
       *
       * 加密 用微信支付公钥加密
       */
      identification_name?: string;
      /**
       * 开卡人证件
       *
       * 字段：`identification_type`、`identification_number`
       */
      identification?: LimitBankCard.Identification;
      /**
       * 银行卡有效期
       *
       * 正则 `^(?:0[1-9]|1[0-2])/\d{2}$`
       * @example '08/29'
       */
      valid_thru?: string;
      /** 银行类型 */
      bank_type?: string;
      /**
       * 开卡预留手机号
       *
       * 加密 用微信支付公钥加密
       */
      phone?: string;
    }
    namespace LimitBankCard {
      /** 开卡人证件 */
      interface Identification {
        /**
         * 证件类型
         *
         * - `IDCARD`：身份证
         */
        identification_type: 'IDCARD';
        /**
         * 证件ID
         *
         * 加密 用微信支付公钥加密
         */
        identification_number: string;
      }
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
    /** 会话ID */
    presign_token: string;
  }
}
