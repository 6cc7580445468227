// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Refund.Closed {
  /** 退款关闭通知：收到的报文 */
  interface Envelope {
    /**
     * 通知ID
     *
     * 长度 ≤ 64
     * @example 'EV-2018022511223320873'
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
    event_type: 'REFUND.CLOSED';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '退款关闭'
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
      original_type: 'refund';
      /**
       * 附加数据
       *
       * 长度 ≤ 16
       * @example 'refund'
       */
      associated_data?: string;
      /**
       * 数据密文
       *
       * 长度 ≤ 1048576；加密 用 APIv3 密钥解密
       */
      ciphertext: string;
    }
  }
  /** 解密后的通知数据 */
  interface Resource {
    /**
     * 直连商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mchid?: string;
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000110'
     */
    sub_mchid?: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    transaction_id: string;
    /**
     * 商户退款单号
     *
     * 长度 ≤ 64
     * @example '1217752501201407033233368018'
     */
    out_refund_no: string;
    /**
     * 微信退款单号
     *
     * 长度 ≤ 32；字符集 `0-9`
     * @example '1217752501201407033233368018'
     */
    refund_id: string;
    /**
     * 退款状态
     *
     * - `SUCCESS`：退款成功
     * - `CLOSED`：退款关闭
     * - `ABNORMAL`：退款异常
     * @example 'CLOSED'
     */
    refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL';
    /**
     * 退款成功时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2018-06-08T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 退款入账账户
     *
     * 长度 ≤ 64
     * @example '招商银行信用卡'
     */
    user_received_account: string;
    /**
     * 金额信息
     *
     * 字段：`total`、`refund`、`payer_total`、`payer_refund`
     */
    amount: Resource.Amount;
    /**
     * 退款出资商户
     *
     * 长度 ≤ 32
     *
     * - `REFUND_SOURCE_SUB_MERCHANT`：二级商户出资
     * - `REFUND_SOURCE_PARTNER_ADVANCE`：电商平台垫付
     * @example 'REFUND_SOURCE_SUB_MERCHANT'
     */
    refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE';
    /**
     * 个人收款方受理授权ID
     * @example '1900000109'
     */
    individual_auth_id?: string;
  }
  namespace Resource {
    /** 金额信息 */
    interface Amount {
      /**
       * 订单总金额
       *
       * 单位 分
       * @example 999
       */
      total: number;
      /**
       * 退款金额
       *
       * 单位 分
       * @example 999
       */
      refund: number;
      /**
       * 用户实际支付金额
       *
       * 单位 分
       * @example 999
       */
      payer_total: number;
      /**
       * 用户退款金额
       *
       * 单位 分
       * @example 999
       */
      payer_refund: number;
    }
  }
  /**
   * 退款关闭通知
   *
   * `REFUND.CLOSED`
   */
  interface Notification {
    /**
     * 通知ID
     *
     * 长度 ≤ 64
     * @example 'EV-2018022511223320873'
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
    event_type: 'REFUND.CLOSED';
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
     * @example '退款关闭'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
