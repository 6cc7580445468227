// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Applyment_state.Approved {
  /** H5支付域名修改申请通知：收到的报文 */
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
    /** 通知类型 */
    event_type: 'APPLYMENT_STATE.APPROVED';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'applyment'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example 'H5支付域名修改申请'
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
      original_type: 'applyment';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'applyment'
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
     * 子商户号
     * @example '1900000110'
     */
    sub_mchid?: string;
    /**
     * 子商户经营网址状态
     *
     * - `HAS_LAUNCHED`：已上线
     * - `UN_LAUNCHED`：未上线
     * @example 'HAS_LAUNCHED'
     */
    website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED';
    /**
     * H5支付域名
     * @example ["qq.com"]
     */
    domains?: string[];
    /**
     * 子商户H5经营网址
     *
     * URL
     * @example 'https://qq.com'
     */
    website_url?: string;
    /**
     * 经营网址商业页面截图
     * @example ["6uqyGjvHzOhsLleGFQVRF"]
     */
    website_business_page_pics?: string[];
    /**
     * 经营网址首页截图
     * @example ["6uqyGjvHzOhsLleGFQVRF"]
     */
    website_homepage_pics?: string[];
    /**
     * 申请单号
     * @example 1000000
     */
    applyment_id?: number;
    /**
     * 驳回原因
     * @example '经营网址首页截图内容违法'
     */
    audit_reject_detail?: string;
    /**
     * 申请单状态
     *
     * - `PENDING`：待处理
     * - `UNDER_REVIEW`：审核中
     * - `APPROVED`：审核通过
     * - `REJECTED`：已驳回
     * @example 'PENDING'
     */
    applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED';
    /**
     * 商户提供的审核结果回调接口
     *
     * URL
     * @example 'https://pay.weixin.qq.com/wxpay/pay.action'
     */
    notify_url?: string;
    /**
     * 商户申请单号
     * @example '123456'
     */
    out_applyment_id?: string;
  }
  /**
   * H5支付域名修改申请通知
   *
   * `APPLYMENT_STATE.APPROVED`
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
    event_type: 'APPLYMENT_STATE.APPROVED';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'applyment'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example 'H5支付域名修改申请'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
