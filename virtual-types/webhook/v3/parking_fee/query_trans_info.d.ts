// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Parking_fee.Query_trans_info {
  /** 停车缴费服务-商户查费通知：收到的报文 */
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
    event_type: 'PARKING_FEE.QUERY_TRANS_INFO';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '商户查费'
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
      original_type: 'parking_fee';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'parking_fee'
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
     * 商户停车单号
     *
     * 长度 ≤ 64
     * @example 'PARK202407041530001'
     */
    out_serial_number: string;
    /**
     * 车牌号
     *
     * 长度 ≤ 16
     * @example '粤B12345'
     */
    plate_number?: string;
    /**
     * 商户停车场ID
     *
     * 长度 ≤ 64
     * @example 'lot_sz_tencent_001'
     */
    out_parking_id?: string;
  }
  /**
   * 停车缴费服务-商户查费通知
   *
   * `PARKING_FEE.QUERY_TRANS_INFO`
   * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065
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
    event_type: 'PARKING_FEE.QUERY_TRANS_INFO';
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
     * @example '商户查费'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  interface Reply extends WeChatPay.Components.NotificationReply {
    /**
     * 当前总费用
     *
     * 单位 分
     * @example 100
     */
    total_amount: number;
    /**
     * 已停时长
     *
     * 单位 秒
     * @example 3600
     */
    parking_timestamp: number;
    /**
     * 停车状态
     *
     * - `PARKING_STATUS_PARKING`：停车中
     * - `PARKING_STATUS_NOT_PARKING`：不在停车
     */
    parking_state: 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING';
    /**
     * 支付状态
     *
     * - `PAY_STATUS_UNPAID`：未支付
     * - `PAY_STATUS_PAID`：已支付
     */
    pay_state: 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID';
    /**
     * 免费待出场时间
     *
     * 单位 秒
     * @example 600
     */
    allowed_exit_timestamp?: number;
    /**
     * 下一次跳价价格
     *
     * 单位 分
     * @example 200
     */
    next_raise_price?: number;
    /**
     * 下一次跳价时间
     * @example 1720082400
     */
    next_raise_timestamp?: number;
    /**
     * 应付金额
     *
     * 单位 分
     * @example 1500
     */
    payable_amount: number;
    /**
     * 已付金额
     *
     * 单位 分
     * @example 0
     */
    paid_amount: number;
  }
}
