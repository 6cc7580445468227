// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Coupon.Send {
  /** 领券事件通知：收到的报文 */
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
    event_type: 'COUPON.SEND';
    /**
     * 回调摘要
     * @example '领券事件'
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
      original_type: 'coupon';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'coupon'
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
     * 业务细分事件类型
     *
     * - `EVENT_TYPE_BUSICOUPON_SEND`：商家券发放
     */
    event_type?: 'EVENT_TYPE_BUSICOUPON_SEND';
    /**
     * 券code
     * @example 'sxxe34343434'
     */
    coupon_code: string;
    /**
     * 批次号
     * @example '9865000'
     */
    stock_id: string;
    /**
     * 发放时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    send_time: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 用户统一标识
     * @example 'oHdb05U3p11ahKSVAHN8AhIGhJaA'
     */
    unionid?: string;
    /**
     * 发放渠道
     *
     * - `BUSICOUPON_SEND_CHANNEL_MINIAPP`：小程序
     * - `BUSICOUPON_SEND_CHANNEL_API`：接口发券
     * - `BUSICOUPON_SEND_CHANNEL_PAYGIFT`：支付有礼
     * - `BUSICOUPON_SEND_CHANNEL_H5`：H5发券
     * - `BUSICOUPON_SEND_CHANNEL_FTOF`：面对面发券
     * - `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT`：会员卡活动
     * - `BUSICOUPON_SEND_CHANNEL_HALL`：营销馆
     * - `BUSICOUPON_SEND_CHANNEL_JSAPI`：JSAPI发券
     * - `JSAPI`：JSAPI发券
     * - `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE`：小程序直播
     * - `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH`：微信搜一搜
     * - `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT`：微信支付有优惠
     * - `BUSICOUPON_SEND_CHANNEL_WECHAT_AD`：微信广告
     * - `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM`：权益平台
     * - `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT`：收款有礼
     * - `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT`：会员支付权益
     * - `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL`：智慧零售
     * - `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM`：视频号直播间
     */
    send_channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP' | 'BUSICOUPON_SEND_CHANNEL_API' | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT' | 'BUSICOUPON_SEND_CHANNEL_H5' | 'BUSICOUPON_SEND_CHANNEL_FTOF' | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT' | 'BUSICOUPON_SEND_CHANNEL_HALL' | 'BUSICOUPON_SEND_CHANNEL_JSAPI' | 'JSAPI' | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH' | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD' | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM' | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT' | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT' | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL' | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM';
    /**
     * 发券商户号
     * @example '1900000109'
     */
    send_merchant: string;
    /**
     * 摇一摇活动ID
     * @example '100001'
     */
    act_id?: string;
    /**
     * 发券附加信息，支付有礼、扫码领券、会员卡活动渠道返回
     *
     * 字段：`transaction_id`、`act_code`、`hall_code`、`hall_belong_mch_id`、`card_id`、`code`、`activity_id`、`phone_number`、`country_code`
     */
    attach_info?: Resource.AttachInfo;
  }
  namespace Resource {
    /** 发券附加信息，支付有礼、扫码领券、会员卡活动渠道返回 */
    interface AttachInfo {
      /**
       * 微信支付订单号，仅支付有礼渠道返回
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 支付有礼或营销馆的活动编号
       * @example '10000001'
       */
      act_code?: string;
      /**
       * 营销馆ID，仅扫码领券渠道返回
       * @example '2000001'
       */
      hall_code?: string;
      /**
       * 营销馆所属商户号，仅扫码领券渠道返回
       * @example 1900000109
       */
      hall_belong_mch_id?: number;
      /**
       * 会员卡ID，仅会员卡活动渠道返回
       * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
       */
      card_id?: string;
      /**
       * 会员卡code，仅会员卡活动渠道返回
       * @example '478515832665'
       */
      code?: string;
      /**
       * 会员活动ID，仅会员卡活动渠道返回
       * @example '371067'
       */
      activity_id?: string;
      /**
       * 领券手机号
       * @example '13800138000'
       */
      phone_number?: string;
      /**
       * 领券手机区号
       * @example '86'
       */
      country_code?: string;
    }
  }
  /**
   * 领券事件通知
   *
   * `COUPON.SEND`
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
    event_type: 'COUPON.SEND';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '领券事件'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
