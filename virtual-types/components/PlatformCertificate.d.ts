// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 平台证书 */
  interface PlatformCertificate {
    /**
     * 证书序列号
     *
     * 与部分接口的官方页面不同：页面写最长 32，自己的示例却有 40 位；证书序列号是 40 位十六进制数。
     * @example '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
     */
    serial_no: string;
    /**
     * 证书启用时间
     *
     * 有几份证书时，加密敏感字段用启用最晚的那一份。
     *
     * RFC 3339 时间，含时区
     *
     * 与部分接口的官方页面不同：页面写整数，自己的示例却是 RFC 3339 时间的文本。
     * @example '2026-11-01T00:00:00+08:00'
     */
    effective_time?: string;
    /**
     * 证书弃用时间
     *
     * 更换之前 24 小时，旧证书的弃用时间会改，并同时返回新旧两份；它可能与证书里写的失效时间不同。
     *
     * RFC 3339 时间，含时区
     *
     * 与部分接口的官方页面不同：页面写整数，自己的示例却是 RFC 3339 时间的文本。
     * @example '2026-11-20T23:59:59+08:00'
     */
    expire_time?: string;
    /**
     * 加密证书信息
     *
     * 用 APIv3 密钥解密后是证书的 PEM 文本，存下后用来验签。
     *
     * 字段：`algorithm`、`nonce`、`associated_data`、`ciphertext`
     */
    encrypt_certificate: PlatformCertificate.EncryptCertificate;
  }
  namespace PlatformCertificate {
    /** 加密证书信息 */
    interface EncryptCertificate {
      /**
       * 加密算法
       *
       * 目前都是 `AEAD_AES_256_GCM`，用 APIv3 密钥解密。
       *
       * 长度 ≤ 32
       * @example 'AEAD_AES_256_GCM'
       */
      algorithm: string;
      /**
       * 随机串
       *
       * 解密 `ciphertext` 时作为初始向量。
       *
       * 长度 ≤ 16
       * @example '61f9c719728a'
       */
      nonce: string;
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'certificate'
       */
      associated_data?: string;
      /**
       * 数据密文
       *
       * Base64 解码后用 APIv3 密钥按 AES-256-GCM 解开，同时传入 `nonce` 与 `associated_data`；解码后的末尾 16 字节是认证标签。
       *
       * 长度 ≤ 1048576；加密 用 APIv3 密钥解密
       *
       * 与部分接口的官方页面不同：页面没有在这个字段说明加密；同一对象里的 algorithm、nonce 是 AEAD_AES_256_GCM 的参数，密文要用 APIv3 密钥解密。
       * @example 'sRvt...'
       */
      ciphertext: string;
    }
  }
}
