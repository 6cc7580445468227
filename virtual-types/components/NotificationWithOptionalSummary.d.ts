// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 摘要可能没有的 APIv3 回调通知 */
  interface NotificationWithOptionalSummary {
    /**
     * 通知ID
     *
     * 长度 ≤ 36
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /** 通知类型 */
    event_type: string;
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 加密的通知资源数据
     *
     * 字段：`original_type`、`algorithm`、`associated_data`、`nonce`、`ciphertext`
     */
    resource: NotificationWithOptionalSummary.Resource;
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '新投诉'
     */
    summary?: string;
  }
  namespace NotificationWithOptionalSummary {
    /** 加密的通知资源数据 */
    interface Resource {
      /**
       * 加密前的资源类型
       * @example 'complaint'
       */
      original_type?: string;
      /**
       * 加密算法
       *
       * 目前都是 `AEAD_AES_256_GCM`，用 APIv3 密钥解密。
       *
       * - `AEAD_AES_256_GCM`：AES-256-GCM
       * @example 'AEAD_AES_256_GCM'
       */
      algorithm: 'AEAD_AES_256_GCM';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'transaction'
       */
      associated_data?: string;
      /**
       * 加密使用的随机串
       *
       * 长度 ≤ 16
       * @example 'fdasflkja484'
       */
      nonce: string;
      /**
       * 数据密文
       *
       * Base64 解码后用 APIv3 密钥按 AES-256-GCM 解开，同时传入 `nonce` 与 `associated_data`；解码后的末尾 16 字节是认证标签。
       *
       * 加密 用 APIv3 密钥解密
       */
      ciphertext: string;
    }
  }
}
