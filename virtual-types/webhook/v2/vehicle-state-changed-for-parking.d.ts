// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V2.VehicleStateChangedForParking {
  /** 车牌状态变更通知：收到的报文 */
  interface Envelope {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     * @example '1900000110'
     */
    sub_mch_id?: string;
    /**
     * 请求AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /**
     * 签名
     *
     * 长度 ≤ 64
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 车牌号
     * @example '粤B888888'
     */
    plate_number: string;
    /**
     * 车牌变更事件类型
     *
     * - `NORMAL`：正常
     * - `BLOCKED`：不可用
     */
    vehicle_event_type?: 'NORMAL' | 'BLOCKED';
    /**
     * 车牌变更事件信息
     *
     * - `OVERDUE`：欠费
     * - `REMOVE`：移除车牌
     * - `PAUSE`：暂停服务
     */
    vehicle_event_des?: 'OVERDUE' | 'REMOVE' | 'PAUSE';
    /**
     * 发起扣费方式
     *
     * 长度 ≤ 16
     *
     * - `PROACTIVE`：用户主动支付
     * - `AUTOPAY`：自动扣费
     * @example 'PROACTIVE'
     */
    deduct_mode?: 'PROACTIVE' | 'AUTOPAY';
    /** 车牌变更事件发生时间 */
    vehicle_event_createtime: string;
  }
  /**
   * 车牌状态变更通知
   *
   * `vehicle-state-changed-for-parking`
   */
  type Notification = Envelope;
  /** APIv2 回调通知的应答 */
  type Reply = WeChatPay.Components.ApiV2NotificationReply;
}
