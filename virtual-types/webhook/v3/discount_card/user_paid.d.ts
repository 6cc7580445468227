// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Discount_card.User_paid {
  /** 先享卡扣费状态变化通知：收到的报文 */
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
    event_type: 'DISCOUNT_CARD.USER_PAID';
    /**
     * 回调摘要
     * @example '先享卡扣费状态变化'
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
       * @example 'discount_card'
       */
      original_type: string;
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'discount_card'
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
     * 公众账号ID
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 先享卡ID
     * @example '233bcbf407e87789b8e471f251774f95'
     */
    card_id?: string;
    /**
     * 先享卡模板ID
     * @example '87789b2f25177433bcbf407e8e471f95'
     */
    card_template_id?: string;
    /**
     * 商户领卡号
     * @example '6e8369071cd942c0476613f9d1ce9ca3'
     */
    out_card_code?: string;
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid?: string;
    /**
     * 状态
     * @example 'ONGOING'
     */
    state?: string;
    /**
     * 未完成约定原因
     * @example 'DUE_TO_QUIT'
     */
    unfinished_reason?: string;
    /**
     * 享受优惠总金额
     *
     * 单位 分
     * @example 100
     */
    total_amount?: number;
    /**
     * 用户退回优惠的付款信息
     *
     * 字段：`pay_amount`、`pay_state`、`transaction_id`、`pay_time`
     */
    pay_information?: Resource.PayInformation;
  }
  namespace Resource {
    /** 用户退回优惠的付款信息 */
    interface PayInformation {
      /**
       * 付款金额
       *
       * 单位 分
       * @example 100
       */
      pay_amount: number;
      /** 付款状态 */
      pay_state: string;
      /**
       * 微信支付订单号
       *
       * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 支付时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      pay_time?: string;
    }
  }
  /**
   * 先享卡扣费状态变化通知
   *
   * `DISCOUNT_CARD.USER_PAID`
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
    event_type: 'DISCOUNT_CARD.USER_PAID';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '先享卡扣费状态变化'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
