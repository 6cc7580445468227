// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Recharge.Fund_returned {
  /** 收付通充值资金退回通知：收到的报文 */
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
    event_type: 'RECHARGE.FUND_RETURNED';
    /**
     * 回调摘要
     * @example '收付通充值资金退回'
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
      original_type: 'recharge';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'recharge'
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
     * 充值退回单号
     * @example '4200000915202101'
     */
    recharge_returned_id: string;
    /**
     * 平台商户号
     * @example '1900000109'
     */
    sp_mchid: string;
    /**
     * 二级商户号
     * @example '1900000110'
     */
    sub_mchid: string;
    /**
     * 商户充值单号
     * @example 'cz2026112013'
     */
    out_recharge_no: string;
    /**
     * 微信支付充值单号
     * @example '172234484162395401'
     */
    recharge_id: string;
    /**
     * 充值渠道
     *
     * - `BANK_TRANSFER`：银行转账
     * - `ONLINE_BANK`：网银充值
     * @example 'BANK_TRANSFER'
     */
    recharge_channel?: 'BANK_TRANSFER' | 'ONLINE_BANK';
    /**
     * 充值退回详情
     *
     * 字段：`bank_name`、`bank_card_tail`、`bank_account_name`、`amount`、`currency`、`memo`、`return_time`、`return_reason`、`online_bank_type`
     */
    detail?: Resource.Detail;
  }
  namespace Resource {
    /** 充值退回详情 */
    interface Detail {
      /**
       * 开户银行名称
       * @example '中国银行'
       */
      bank_name: string;
      /**
       * 银行卡尾号
       * @example '0722'
       */
      bank_card_tail: string;
      /**
       * 银行账户名称
       * @example '某某某有限公司'
       */
      bank_account_name?: string;
      /**
       * 充值金额
       *
       * 单位 分
       * @example 10000
       */
      amount?: number;
      /**
       * 充值币种
       * @example 'CNY'
       */
      currency?: string;
      /**
       * 银行附言，仅银行转账充值返回
       * @example '转账充值附言'
       */
      memo?: string;
      /**
       * 退回时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      return_time: string;
      /**
       * 退回原因
       * @example '银行转账充值金额与申请充值金额不一致'
       */
      return_reason: string;
      /**
       * 网银类型，仅网银充值返回
       *
       * - `ONLINE_BANK_TYPE_CORPORATE`：企业网银
       * - `ONLINE_BANK_TYPE_PERSONAL`：个人网银
       */
      online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL';
    }
  }
  /**
   * 收付通充值资金退回通知
   *
   * `RECHARGE.FUND_RETURNED`
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
    event_type: 'RECHARGE.FUND_RETURNED';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '收付通充值资金退回'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
