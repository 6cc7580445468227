// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Cross_border_pay.Get_mch_info {
  /** 外包内用-查询收款二维码信息通知：收到的报文 */
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
    event_type: 'CROSS_BORDER_PAY.GET_MCH_INFO';
    /**
     * 回调摘要
     * @example '查询收款二维码信息'
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
     * 收款码
     * @example 'https://wx.tenpay.com/f2f?t=AQAAAHA'
     */
    qr_cd_mp: string;
  }
  /**
   * 外包内用-查询收款二维码信息通知
   *
   * `CROSS_BORDER_PAY.GET_MCH_INFO`
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
    event_type: 'CROSS_BORDER_PAY.GET_MCH_INFO';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '查询收款二维码信息'
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
     * 收款金额
     *
     * 单位 币种的最小单位
     */
    fix_recv_amount?: number;
    /**
     * 商户ID
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 特约商户ID
     * @example '1900000110'
     */
    sub_mch_id?: string;
    /**
     * 限定付款方账户类型
     *
     * - `UNLIMIT`：不限
     * - `NO_CREDIT`：不可用信用卡
     */
    limit_bank_acc_type: 'UNLIMIT' | 'NO_CREDIT';
    /**
     * 服务器IP
     * @example '113.84.136.9'
     */
    client_ip: string;
  }
}
