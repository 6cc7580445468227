// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Entrust.Terminate_inquiry {
  /** 代扣解约问询通知：收到的报文 */
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
    event_type: 'ENTRUST.TERMINATE_INQUIRY';
    /**
     * 回调摘要
     * @example '代扣解约问询'
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
       * @example 'entrust'
       */
      original_type: string;
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'entrust'
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
     * 返回状态码
     * @example 'SUCCESS'
     */
    code: string;
    /**
     * 返回信息
     * @example '成功'
     */
    messsage: string;
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 商户AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 用户OpenID
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 委托代扣模板ID
     * @example 12535
     */
    plan_id: number;
    /**
     * 商户签约协议号
     *
     * 签约时由你生成，查询与解约时靠它找到协议。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 商户侧用户标识
     * @example 'USER10001'
     */
    out_user_code: string;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
     * @example '123124412412423431'
     */
    contract_id?: string;
    /**
     * 用户账户展示名称
     * @example '微信代扣用户A'
     */
    contract_display_account?: string;
    /**
     * 委托代扣协议状态
     *
     * `TERMINATED` 之后不能再扣款，须让用户重新签约。
     *
     * - `SIGNED`：已签约
     * - `TERMINATED`：已解约
     * @example 'SIGNED'
     */
    contract_state?: 'SIGNED' | 'TERMINATED';
    /**
     * 协议签署时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    contract_signed_time?: string;
  }
  /**
   * 代扣解约问询通知
   *
   * `ENTRUST.TERMINATE_INQUIRY`
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
    event_type: 'ENTRUST.TERMINATE_INQUIRY';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '代扣解约问询'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
