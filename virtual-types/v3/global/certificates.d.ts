// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Certificates {
    /**
     * 获取平台证书列表
     *
     * `GET /v3/global/certificates`（直连模式、机构模式）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_8.shtml
     */
    get(config: Certificates.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Certificates.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Certificates.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /** 字段：`serial_no`、`effective_time`、`expire_time`、`encrypt_certificate` */
    data: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    /** 平台证书列表 */
    interface Data {
      /**
       * 证书序列号
       * @example '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
       */
      serial_no?: string;
      /**
       * 证书启用时间
       *
       * RFC 3339 日期时间
       * @example '2018-06-08T10:34:56+08:00'
       */
      effective_time?: string;
      /**
       * 证书弃用时间
       *
       * RFC 3339 日期时间
       * @example '2018-12-08T10:34:56+08:00'
       */
      expire_time?: string;
      /**
       * 证书信息
       *
       * 字段：`algorithm`、`nonce`、`associated_data`、`ciphertext`
       */
      encrypt_certificate?: Data.EncryptCertificate;
    }
    namespace Data {
      /** 证书信息 */
      interface EncryptCertificate {
        /**
         * 加密证书的算法
         * @example 'AEAD_AES_256_GCM'
         */
        algorithm?: string;
        /**
         * 加密证书的随机串
         * @example '61f9c719728a'
         */
        nonce?: string;
        /**
         * 加密证书的附加数据
         * @example 'certificate'
         */
        associated_data?: string;
        /**
         * 加密后的证书内容
         *
         * 密文，用APIv3密钥解密（AEAD_AES_256_GCM）
         * @example 'sRvt...'
         */
        ciphertext?: string;
      }
    }
  }
}
