// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Mchtransfer.Batch.Closed {
  /** 商家转账批次关闭通知：收到的报文 */
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
    event_type: 'MCHTRANSFER.BATCH.CLOSED';
    /**
     * 回调摘要
     * @example '商家转账批次关闭'
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
      original_type: 'mch_payment';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'mch_payment'
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
    mchid: string;
    /**
     * 商家批次单号
     *
     * 发起批次时由你生成。结果不明时先用它查询，弄清之前不能换单号，否则会重复转账。
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 微信批次单号
     * @example '1030000071100999991182026112000019480001'
     */
    batch_id: string;
    /**
     * 批次状态
     *
     * - `WAIT_PAY`：待付款确认
     * - `ACCEPTED`：已受理
     * - `PROCESSING`：转账中
     * - `FINISHED`：已完成
     * - `CLOSED`：已关闭
     * @example 'CLOSED'
     */
    batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED';
    /**
     * 转账总笔数
     * @example 200
     */
    total_num: number;
    /**
     * 转账总金额
     *
     * 单位 分
     * @example 100
     */
    total_amount: number;
    /**
     * 批次关闭原因
     *
     * 批次关闭后才有。
     *
     * - `OVERDUE_CLOSE`：系统超时关闭
     * - `TRANSFER_SCENE_INVALID`：转账场景不可用
     * @example 'OVERDUE_CLOSE'
     */
    close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID';
    /**
     * 批次更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
  }
  /**
   * 商家转账批次关闭通知
   *
   * `MCHTRANSFER.BATCH.CLOSED`
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
    event_type: 'MCHTRANSFER.BATCH.CLOSED';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '商家转账批次关闭'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
