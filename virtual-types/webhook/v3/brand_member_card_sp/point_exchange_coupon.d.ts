// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Brand_member_card_sp.Point_exchange_coupon {
  /** 商家名片会员用户积分兑券通知：收到的报文 */
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
    event_type: 'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '商家名片会员用户积分兑券'
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
      original_type: 'point_coupon';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'point_coupon'
       */
      associated_data?: string;
      /**
       * 数据密文
       *
       * Base64 解码后用 APIv3 密钥按 AES-256-GCM 解开，同时传入 `nonce` 与 `associated_data`；解码后的末尾 16 字节是认证标签。
       *
       * 加密 用 APIv3 密钥解密
       */
      ciphertext: string;
    }
  }
  /** 解密后的通知数据 */
  interface Resource {
    /**
     * 兑券记录ID
     *
     * 长度 ≤ 64
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    record_id: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 32
     * @example '1004'
     */
    brand_id: string;
    /**
     * 会员卡模板ID
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 商家AppID
     * @example 'wxea9c30890f48d5ae'
     */
    appid: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 会员卡code
     *
     * 会员在这个模板下的编号，须存下，查询与更新这张卡都用它。
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 积分兑券模板ID
     *
     * 长度 ≤ 32
     * @example '0Flpo7FqTQ'
     */
    exchange_coupon_template_id: string;
    /**
     * 消耗积分数
     * @example 100
     */
    deduct_points: number;
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成，须存下，加批次、查询、发券和失效都要用它。
     * @example '200000001'
     */
    product_coupon_id: string;
    /**
     * 商品券批次类型
     * @example 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR'
     */
    product_coupon_stock_type: 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR';
    /**
     * 批次ID
     *
     * 长度 ≤ 128
     * @example '1000000013001'
     */
    stock_id: string;
  }
  /**
   * 商家名片会员用户积分兑券通知
   *
   * `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015878622
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
    event_type: 'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON';
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
     * @example '商家名片会员用户积分兑券'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
