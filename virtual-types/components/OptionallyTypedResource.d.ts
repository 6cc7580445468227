// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 加密的通知资源数据 */
  interface OptionallyTypedResource {
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
