// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Product_coupon_sp.Send {
  /** 商品券领券通知：收到的报文 */
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
    event_type: 'PRODUCT_COUPON_SP.SEND';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '商品券领券'
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
      original_type: 'product_coupon' | 'coupon';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 与官方页面不同：页面写最长 16，自己的示例 product_coupon_sp 却有 17 个字符。
       * @example 'product_coupon_sp'
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
     * 品牌ID
     *
     * 长度 ≤ 40
     * @example '120344'
     */
    brand_id: string;
    /**
     * 用户商品券Code
     *
     * 发券后得到，须存下，查询、核销、退券和失效都用它。
     *
     * 长度 ≤ 32
     * @example '123446565767'
     */
    coupon_code: string;
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成，须存下，加批次、查询、发券和失效都要用它。
     *
     * 长度 ≤ 40
     * @example '1000000013'
     */
    product_coupon_id: string;
    /**
     * 商品券批次ID
     *
     * 长度 ≤ 40
     * @example '1000000013001'
     */
    stock_id: string;
    /**
     * 商品券批次组ID
     *
     * 多次优惠的券才有。
     *
     * 长度 ≤ 40
     * @example '1000000013001'
     */
    stock_bundle_id?: string;
    /**
     * 用户券组ID
     *
     * 长度 ≤ 40
     * @example '7123912547109241212489'
     */
    user_coupon_bundle_id?: string;
    /**
     * 事件通知AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 用户OpenID
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 用户UnionID
     * @example 'oHdb05U3p11ahKSVAHN8AhIGhJaA'
     */
    unionid: string;
    /**
     * 领券时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-07-24T00:00:00+08:00'
     */
    receive_time: string;
    /**
     * 发券请求单号
     * @example 'REQUEST20261201000001'
     */
    send_request_no: string;
    /**
     * 发券渠道
     *
     * - `API`：服务商自主发券
     * - `BRAND_MANAGE`：摇一摇有优惠
     * - `RECEIVE_COMPONENT`：小程序领券组件
     * @example 'API'
     */
    send_channel: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT';
    /**
     * 有效期开始时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-07-24T00:00:00+08:00'
     */
    valid_begin_time: string;
    /**
     * 有效期结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-07-24T00:00:00+08:00'
     */
    valid_end_time: string;
    /**
     * 领券手机号
     *
     * 用户授权了手机号才有。
     * @example '13800138000'
     */
    phone_number?: string;
    /**
     * 领券手机区号
     *
     * 用户授权了手机号才有，不带加号。
     * @example '86'
     */
    country_code?: string;
    /**
     * 自定义附加信息
     *
     * 发券或预发券时传入的内容原样返回，从别的渠道发的券没有。
     */
    attach?: string;
    /**
     * 渠道自定义信息
     *
     * `send_channel` 为 `BRAND_MANAGE`（摇一摇有优惠）时才有，内容由批次关联的活动决定。
     */
    channel_custom_info?: string;
  }
  /**
   * 商品券领券通知
   *
   * `PRODUCT_COUPON_SP.SEND`
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435717
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
    event_type: 'PRODUCT_COUPON_SP.SEND';
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
     * @example '商品券领券'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
