// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V2.Check.Success {
  /** 用户确认免押订单成功通知：收到的报文 */
  interface Envelope {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /** 签名算法 */
    algorithm: 'HMAC-SHA256';
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str: string;
    /**
     * 签名
     *
     * 长度 ≤ 64
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 通知ID
     * @example 'EV-2026112011223320873'
     */
    event_id: string;
    /**
     * 通知创建时间
     * @example '20261120103458'
     */
    event_create_time: string;
    /** 通知类型 */
    event_type: 'CHECK.SUCCESS';
    /**
     * 通知加密类型
     *
     * - `AEAD_AES_256_GCM`：AES-256-GCM
     */
    event_algorithm: 'AEAD_AES_256_GCM';
    /**
     * 通知随机串
     * @example 'fdasflkja484'
     */
    event_nonce: string;
    /**
     * 通知附加数据
     * @example 'transaction'
     */
    event_associated_data?: string;
    /**
     * 通知密文
     *
     * 加密 用 APIv3 密钥解密
     */
    event_ciphertext: string;
  }
  /** 解密后的通知数据 */
  interface Resource {
    /**
     * 单据状态
     *
     * 长度 ≤ 32
     *
     * - `CREATED`：商户下单已受理
     * - `USER_ACCEPTED`：用户成功使用服务
     * - `FINISHED`：商户完结订单
     * - `USER_PAID`：用户订单支付成功
     * - `REVOKED`：商户撤销订单
     * - `EXPIRED`：订单已失效
     * @example 'CREATED'
     */
    state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED';
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     */
    service_id?: string;
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 128
     */
    order_id?: string;
    /**
     * 商品名称
     *
     * 长度 ≤ 40
     * @example '办公用品'
     */
    goods_name?: string;
    /**
     * 是否归还
     *
     * 长度 ≤ 32
     * @example 'TRUE'
     */
    returned?: string;
    /**
     * 房间
     *
     * 长度 ≤ 40
     * @example '几木双床房2间'
     */
    room?: string;
    /**
     * 是否入住
     * @example true
     */
    checked_in?: `${boolean}`;
    /**
     * 租用时间
     *
     * 长度 ≤ 14
     * @example '20261101000000'
     */
    start_time?: string;
    /**
     * 押金总额
     *
     * 单位 分；32 位整数
     * @example 50000
     */
    deposit_amount?: `${number}`;
    /**
     * 完结凭证
     *
     * 长度 ≤ 512
     */
    finish_ticket?: string;
  }
  /**
   * 用户确认免押订单成功通知
   *
   * `CHECK.SUCCESS`
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6
   */
  interface Notification {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /** 签名算法 */
    algorithm: 'HMAC-SHA256';
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str: string;
    /**
     * 签名
     *
     * 长度 ≤ 64
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 通知ID
     * @example 'EV-2026112011223320873'
     */
    event_id: string;
    /**
     * 通知创建时间
     * @example '20261120103458'
     */
    event_create_time: string;
    /** 通知类型 */
    event_type: 'CHECK.SUCCESS';
    /**
     * 通知加密类型
     *
     * - `AEAD_AES_256_GCM`：AES-256-GCM
     */
    event_algorithm: 'AEAD_AES_256_GCM';
    /**
     * 通知随机串
     * @example 'fdasflkja484'
     */
    event_nonce: string;
    /**
     * 通知附加数据
     * @example 'transaction'
     */
    event_associated_data?: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv2 回调通知的应答 */
  type Reply = WeChatPay.Components.ApiV2NotificationReply;
}
