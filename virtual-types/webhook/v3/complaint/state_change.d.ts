// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Complaint.State_change {
  /** 投诉状态变化通知：收到的报文 */
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
    event_type: 'COMPLAINT.STATE_CHANGE';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     *
     * 与官方页面不同：表格标为必填，同一页的示例却没有；读取之前须判断有没有。
     * @example '投诉状态变化'
     */
    summary?: string;
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
       * 长度 ≤ 16
       * @example 'fdasflkja484'
       */
      nonce: string;
      /**
       * 加密前的资源类型
       *
       * 与官方页面不同：表格标为必填，同一页的示例却没有；读取之前须判断有没有。
       */
      original_type?: 'complaint';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'complaint'
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
     * 投诉单号
     *
     * 存下它，查详情、回复和反馈处理完成都用它。
     *
     * 长度 ≤ 64
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
    /**
     * 动作类型
     *
     * - `CREATE_COMPLAINT`：用户提交投诉
     * - `CONTINUE_COMPLAINT`：用户继续投诉
     * - `USER_RESPONSE`：用户新留言
     * - `RESPONSE_BY_PLATFORM`：平台新留言
     * - `SELLER_REFUND`：商户发起全额退款
     * - `MERCHANT_RESPONSE`：商户新回复
     * - `MERCHANT_CONFIRM_COMPLETE`：商户反馈处理完成
     * - `USER_APPLY_PLATFORM_SERVICE`：用户申请平台协助
     * - `USER_CANCEL_PLATFORM_SERVICE`：用户取消平台协助
     * - `PLATFORM_SERVICE_FINISHED`：客服结束平台协助
     * - `MERCHANT_APPROVE_REFUND`：商户同意退款
     * - `MERCHANT_REJECT_REFUND`：商户驳回退款
     * - `REFUND_SUCCESS`：退款到账
     * @example 'USER_RESPONSE'
     */
    action_type: 'CREATE_COMPLAINT' | 'CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'SELLER_REFUND' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REJECT_REFUND' | 'REFUND_SUCCESS';
  }
  /**
   * 投诉状态变化通知
   *
   * `COMPLAINT.STATE_CHANGE`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
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
    event_type: 'COMPLAINT.STATE_CHANGE';
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
     *
     * 与官方页面不同：表格标为必填，同一页的示例却没有；读取之前须判断有没有。
     * @example '投诉状态变化'
     */
    summary?: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
