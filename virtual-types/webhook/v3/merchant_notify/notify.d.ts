// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Merchant_notify.Notify {
  /** 合作伙伴订阅通知：收到的报文 */
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
    event_type: 'MERCHANT_NOTIFY.NOTIFY';
    /**
     * 回调摘要
     * @example '订阅消息'
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
      /** 加密前的资源类型 */
      original_type: 'merchant_notify';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'merchant_notify'
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
     * 订阅主题
     *
     * 字段：`topic_english_name`、`topic_chinese_name`
     */
    topic_name: Resource.TopicName;
    /**
     * 消息内容
     *
     * 字段：`merchant_code`、`merchant_company_name`、`business_time`、`business_code`、`business_state`
     */
    message_content: Resource.MessageContent;
  }
  namespace Resource {
    /** 订阅主题 */
    interface TopicName {
      /**
       * 主题英文名
       * @example 'SETTLEMENT_NOTICE'
       */
      topic_english_name: string;
      /**
       * 主题中文名
       * @example '结算通知'
       */
      topic_chinese_name: string;
    }
    /** 消息内容 */
    interface MessageContent {
      /**
       * 商户号
       * @example '1900000109'
       */
      merchant_code: string;
      /**
       * 商户全称
       * @example '腾讯科技（深圳）有限公司'
       */
      merchant_company_name: string;
      /**
       * 业务发生时间
       * @example '2026-11-20 10:34:56'
       */
      business_time: string;
      /**
       * 业务单据号
       * @example '1900013511_10000'
       */
      business_code: string;
      /**
       * 业务状态
       * @example '成功'
       */
      business_state: string;
    }
  }
  /**
   * 合作伙伴订阅通知
   *
   * `MERCHANT_NOTIFY.NOTIFY`
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
    event_type: 'MERCHANT_NOTIFY.NOTIFY';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '订阅消息'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
