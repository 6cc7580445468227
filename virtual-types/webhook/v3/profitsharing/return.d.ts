// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Profitsharing.Return {
  /** 分账动账成功回退通知：收到的报文 */
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
    event_type: 'PROFITSHARING.RETURN';
    /**
     * 回调摘要
     * @example '分账动账成功回退'
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
      original_type: 'profitsharing';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'profitsharing'
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
     * 服务商商户号
     * @example '1900000109'
     */
    sp_mchid?: string;
    /**
     * 子商户号
     * @example '1900000110'
     */
    sub_mchid?: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 微信分账或回退单号
     * @example '15646546545165651651'
     */
    order_id: string;
    /**
     * 商户分账或回退单号
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 分账接收方
     *
     * 字段：`type`、`account`、`amount`、`description`
     */
    receiver: Resource.Receiver;
    /**
     * 完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time: string;
  }
  namespace Resource {
    /** 分账接收方 */
    interface Receiver {
      /**
       * 接收方类型
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
      /**
       * 接收方账号
       *
       * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，`PERSONAL_OPENID` 时是 OpenID。
       * @example '190001001'
       */
      account: string;
      /**
       * 动账金额
       *
       * 单位 分
       * @example 10000
       */
      amount: number;
      /**
       * 分账或回退描述
       * @example 'Image形象店-深圳腾大-QQ公仔'
       */
      description: string;
    }
  }
  /**
   * 分账动账成功回退通知
   *
   * `PROFITSHARING.RETURN`
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
    event_type: 'PROFITSHARING.RETURN';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '分账动账成功回退'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
