// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Papay.Sign {
  /** 跨境委托代扣签约成功通知：收到的报文 */
  interface Envelope {
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
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /** 通知类型 */
    event_type: 'PAPAY.SIGN';
    /**
     * 回调摘要
     * @example '跨境委托代扣签约成功'
     */
    summary: string;
    /**
     * 加密的通知资源数据
     *
     * 字段：`original_type`、`algorithm`、`associated_data`、`nonce`、`ciphertext`
     */
    resource: Envelope.Resource;
  }
  namespace Envelope {
    /** 加密的通知资源数据 */
    interface Resource {
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
       * 加密使用的随机串
       *
       * 长度 ≤ 32
       * @example 'fdasflkja484'
       */
      nonce: string;
      /**
       * 加密前的资源类型
       * @example 'papay'
       */
      original_type: string;
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'papay'
       */
      associated_data?: string;
      /**
       * 数据密文
       *
       * Base64 解码后用 APIv3 密钥按 AES-256-GCM 解开，同时传入 `nonce` 与 `associated_data`；解码后的末尾 16 字节是认证标签。
       *
       * 长度 ≤ 1048576；加密 用 APIv3 密钥解密
       */
      ciphertext: string;
    }
  }
  /** 解密后的通知数据 */
  interface Resource {
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid?: string;
    /**
     * 商户侧签约协议号
     * @example '100001256'
     */
    out_contract_code?: string;
    /**
     * 商户AppID
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 商户AppID下的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 协议解约方式
     *
     * 解约之后才有，用它分清是用户、你还是微信支付解的约。
     *
     * - `USER`：用户解约
     * - `MERCHANT`：商户解约
     * - `PLATFORM`：平台解约
     */
    contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM';
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
     * @example '100005698'
     */
    contract_id?: string;
    /**
     * 模板ID
     * @example 123
     */
    plan_id?: number;
    /**
     * 操作时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    operate_time?: string;
    /**
     * 协议到期时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    contract_expired_time?: string;
    /**
     * 机构商户号
     * @example '1900000109'
     */
    sp_mchid?: string;
    /**
     * 机构AppID
     * @example 'wx8888888888888888'
     */
    sp_appid?: string;
    /**
     * 子商户号
     * @example '1900000110'
     */
    sub_mchid?: string;
    /**
     * 子商户应用ID
     * @example 'wxcbda96de0b165484'
     */
    sub_appid?: string;
    /**
     * 用户在服务商AppID下的标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sp_openid?: string;
    /**
     * 用户在子商户AppID下的标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6p'
     */
    sub_openid?: string;
  }
  /**
   * 跨境委托代扣签约成功通知
   *
   * `PAPAY.SIGN`
   */
  interface Notification {
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
    event_type: 'PAPAY.SIGN';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '跨境委托代扣签约成功'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
