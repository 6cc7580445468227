// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Fapiao.Reversed {
  /** 发票冲红成功通知：收到的报文 */
  interface Envelope {
    /**
     * 通知ID
     *
     * 长度 ≤ 64
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
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
    event_type: 'FAPIAO.REVERSED';
    /**
     * 加密的通知资源数据
     *
     * 字段：`algorithm`、`associated_data`、`nonce`、`ciphertext`
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
       * 长度 ≤ 16
       * @example 'fdasflkja484'
       */
      nonce: string;
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'fapiao'
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
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000110'
     */
    sub_mchid?: string;
    /**
     * 发票申请单号
     *
     * 申请开票时指定的编号，用它找到自己的开票单。
     *
     * 长度 ≤ 64
     * @example '4200000444202611207461284488'
     */
    fapiao_apply_id: string;
    /**
     * 发票信息
     *
     * 字段：`fapiao_id`、`fapiao_status`、`card_status`
     */
    fapiao_information: Resource.FapiaoInformation[];
  }
  namespace Resource {
    interface FapiaoInformation {
      /**
       * 商户发票单号
       *
       * 长度 ≤ 32
       * @example '20261120123456'
       */
      fapiao_id: string;
      /**
       * 发票状态
       *
       * `ISSUED` 才开好，`REVERSED` 是已冲红；带 `ACCEPTED` 的只是受理，须等通知或再查。
       *
       * - `ISSUE_ACCEPTED`：开票已受理
       * - `ISSUED`：发票已开具
       * - `REVERSE_ACCEPTED`：冲红已受理
       * - `REVERSED`：发票已冲红
       * @example 'REVERSED'
       */
      fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED';
      /**
       * 发票卡券状态
       *
       * `INSERTED` 才在用户卡包里；带 `ACCEPTED` 的只是受理。
       *
       * - `INSERT_ACCEPTED`：插卡已受理
       * - `INSERTED`：已插卡
       * - `DISCARD_ACCEPTED`：作废已受理
       * - `DISCARDED`：已作废
       * @example 'DISCARDED'
       */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED';
    }
  }
  /**
   * 发票冲红成功通知
   *
   * `FAPIAO.REVERSED`
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792571
   */
  interface Notification {
    /**
     * 通知ID
     *
     * 长度 ≤ 64
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /** 通知类型 */
    event_type: 'FAPIAO.REVERSED';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
