// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Delivery_plan.Change {
  /** 投放计划状态变更通知：收到的报文 */
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
    event_type: 'DELIVERY_PLAN.CHANGE';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '投放计划状态变更'
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
      original_type: 'delivery_plan';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'delivery_plan'
       */
      associated_data?: string;
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
  /** 解密后的通知数据 */
  interface Resource {
    /**
     * 投放计划ID
     *
     * 长度 ≤ 40
     * @example '12000'
     */
    plan_id: string;
    /**
     * 投放计划变更后状态
     *
     * - `CREATED`：已创建
     * - `DELIVERING`：投放中
     * - `PAUSED`：已暂停
     * - `TERMINATED`：已终止
     * - `EXPIRED`：已过期
     * @example 'CREATED'
     */
    plan_state: 'CREATED' | 'DELIVERING' | 'PAUSED' | 'TERMINATED' | 'EXPIRED';
    /**
     * 投放计划当前审核状态
     *
     * - `PROCESSING`：审核中
     * - `PASSED`：审核通过
     * - `REJECTED`：审核驳回
     */
    audit_state: 'PROCESSING' | 'PASSED' | 'REJECTED';
    /**
     * 变更原因
     * @example '商户主动变更'
     */
    change_reason: string;
    /**
     * 修改时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    modify_time: string;
  }
  /**
   * 投放计划状态变更通知
   *
   * `DELIVERY_PLAN.CHANGE`
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016168699
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
    event_type: 'DELIVERY_PLAN.CHANGE';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '投放计划状态变更'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
