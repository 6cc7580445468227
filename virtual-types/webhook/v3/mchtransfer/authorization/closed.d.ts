// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Mchtransfer.Authorization.Closed {
  /** 用户关闭自动收款授权通知：收到的报文 */
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
    event_type: 'MCHTRANSFER.AUTHORIZATION.CLOSED';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '用户关闭自动收款授权'
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
      original_type: 'mch_payment';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'mch_payment'
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
     * 商户侧授权单号
     *
     * 申请授权时由你生成。你系统里的一个用户账号只能有一份生效中的授权，查询、关闭与按授权转账都用它。
     *
     * 长度 ≤ 32
     * @example 'plfk2026112013'
     */
    out_authorization_no: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 收款用户OpenID
     *
     * 长度 ≤ 64
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 用户展示名称
     *
     * 长度 ≤ 32
     * @example 'wx_123456'
     */
    user_display_name: string;
    /**
     * 微信自动收款授权单号
     *
     * 长度 ≤ 32
     * @example '201202504101000123456789012'
     */
    authorization_id: string;
    /**
     * 单据状态
     *
     * `TAKING_EFFECT` 时才能向该用户免确认转账；`WAIT_USER_CONFIRM` 等用户授权；`CLOSED` 后这份授权作废，须重新申请。
     *
     * - `TAKING_EFFECT`：生效中
     * - `CLOSED`：已关闭
     * @example 'CLOSED'
     */
    state: 'TAKING_EFFECT' | 'CLOSED';
    /**
     * 用户确认授权的时间
     *
     * 用户确认后才有。
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorize_time: string;
    /**
     * 自动收款授权的关闭信息
     *
     * 授权关闭后才有。
     *
     * 字段：`close_time`、`close_reason`
     */
    close_info?: Resource.CloseInfo;
  }
  namespace Resource {
    /** 自动收款授权的关闭信息 */
    interface CloseInfo {
      /**
       * 关闭时间
       *
       * 授权关闭后才有。
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      close_time: string;
      /**
       * 自动收款授权关闭原因
       *
       * 授权关闭后才有，用它分清是谁关的。
       *
       * - `CLOSE_VIA_MCH_API`：商户通过接口关闭授权
       * - `USER_CLOSE`：用户关闭授权
       * @example 'CLOSE_VIA_MCH_API'
       */
      close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE';
    }
  }
  /**
   * 用户关闭自动收款授权通知
   *
   * `MCHTRANSFER.AUTHORIZATION.CLOSED`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
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
    event_type: 'MCHTRANSFER.AUTHORIZATION.CLOSED';
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
     * @example '用户关闭自动收款授权'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
