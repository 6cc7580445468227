// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Cross_border_pay.Push_order_info {
  /** 外包内用-推送订单信息通知：收到的报文 */
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
    event_type: 'CROSS_BORDER_PAY.PUSH_ORDER_INFO';
    /**
     * 回调摘要
     * @example '推送订单信息'
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
      original_type: 'cross_border_pay';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'cross_border_pay'
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
     * 受理网络交易流水号
     * @example '2026112000000000001'
     */
    acq_tid: string;
    /**
     * 钱包编码
     * @example 'CMC'
     */
    bank_type: string;
    /**
     * 订单金额信息
     *
     * 字段：`total`、`currency`
     */
    amount: Resource.Amount;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
  }
  namespace Resource {
    /** 订单金额信息 */
    interface Amount {
      /**
       * 用户输入金额
       *
       * 单位 币种的最小单位
       * @example 888
       */
      total: number;
      /**
       * 货币类型
       * @example 'CNY'
       */
      currency?: string;
    }
  }
  /**
   * 外包内用-推送订单信息通知
   *
   * `CROSS_BORDER_PAY.PUSH_ORDER_INFO`
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
    event_type: 'CROSS_BORDER_PAY.PUSH_ORDER_INFO';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '推送订单信息'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  interface Reply extends WeChatPay.Components.NotificationReply {
    /**
     * 受理网络交易流水号
     * @example '2026112000000000001'
     */
    acq_tid: string;
    /**
     * 预支付交易会话标识
     * @example 'wx202611202009395522657a690389285100'
     */
    prepay_id: string;
    /**
     * 订单过期时间
     *
     * RFC 3339 时间，含时区
     * @example '2030-05-20T13:29:35.120+08:00'
     */
    expire_time: string;
    /**
     * 服务器IP
     * @example '113.84.136.9'
     */
    client_ip: string;
  }
}
