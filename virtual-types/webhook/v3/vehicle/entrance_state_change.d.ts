// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Vehicle.Entrance_state_change {
  /** 停车入场状态变更通知：收到的报文 */
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
    event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '停车入场状态变更'
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
       * @example 'vehicle'
       */
      original_type: string;
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'vehicle'
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
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000110'
     */
    sub_mchid: string;
    /**
     * 停车入场ID
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ250'
     */
    parking_id: string;
    /**
     * 商户入场ID
     *
     * 长度 ≤ 32
     * @example '212434321'
     */
    out_parking_no: string;
    /**
     * 车牌号
     *
     * 长度 ≤ 32
     * @example '粤B888888'
     */
    plate_number: string;
    /**
     * 车牌颜色
     *
     * - `BLUE`：蓝色
     * - `GREEN`：绿色
     * - `YELLOW`：黄色
     * - `BLACK`：黑色
     * - `WHITE`：白色
     * - `LIMEGREEN`：黄绿色
     * @example 'BLUE'
     */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
    /**
     * 入场时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    start_time: string;
    /**
     * 停车场名称
     *
     * 长度 ≤ 32
     * @example '欢乐海岸停车场'
     */
    parking_name: string;
    /**
     * 免费时长
     *
     * 单位 秒
     * @example 3600
     */
    free_duration: number;
    /**
     * 车牌服务状态
     *
     * `NORMAL` 时这次停车才能扣费，`BLOCKED` 暂时不能。
     *
     * 长度 ≤ 32
     * @example 'BLOCKED'
     */
    parking_state: string;
    /**
     * 不可用状态描述
     *
     * 不可用时才有：`PAUSE` 暂停了服务；`OVERDUE` 欠费，提示用户还款；`REMOVE` 移除了车牌，须重新开通。
     * @example 'OVERDUE'
     */
    blocked_state_description?: string;
    /**
     * 状态变更时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    state_update_time: string;
  }
  /**
   * 停车入场状态变更通知
   *
   * `VEHICLE.ENTRANCE_STATE_CHANGE`
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085798
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
    event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE';
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
     * @example '停车入场状态变更'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
