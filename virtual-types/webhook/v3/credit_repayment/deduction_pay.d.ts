// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Credit_repayment.Deduction_pay {
  /** 自动还款扣费还款成功通知：收到的报文 */
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
    event_type: 'CREDIT_REPAYMENT.DEDUCTION_PAY';
    /**
     * 回调摘要
     * @example '自动还款扣费还款成功'
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
      original_type: 'credit_repayment';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'credit_repayment'
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
     * @example '1900000109'
     */
    sp_mchid: string;
    /**
     * 子商户号
     * @example '1900000110'
     */
    sub_mchid: string;
    /**
     * 商户AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户AppID
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 还款单状态
     *
     * `DEDUCT_ORDER_STATE_PAY_SUCCESS` 才还到；`DEDUCT_ORDER_STATE_PENDING`、`DEDUCT_ORDER_STATE_NOT_PAY` 须再查。
     *
     * - `DEDUCT_ORDER_STATE_PENDING`：待处理
     * - `DEDUCT_ORDER_STATE_NOT_PAY`：待还款
     * - `DEDUCT_ORDER_STATE_PAY_SUCCESS`：还款成功
     * - `DEDUCT_ORDER_STATE_PAY_FAIL`：还款失败
     * @example 'DEDUCT_ORDER_STATE_PENDING'
     */
    order_state: 'DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL';
    /**
     * 商户侧交易单号
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 商户侧预约还款单号
     * @example '123456abcde'
     */
    out_record_id: string;
    /**
     * 还款协议ID
     * @example '20251105000000123456789'
     */
    contract_id: string;
    /**
     * 还款金额
     *
     * 单位 分
     * @example 10000
     */
    deduct_amount: number;
    /**
     * 实际还款金额
     *
     * 单位 分
     * @example '10000'
     */
    pay_success_amount?: string;
    /**
     * 产品描述
     * @example '信贷还款'
     */
    description: string;
    /**
     * 商户数据包
     * @example '备注'
     */
    attach?: string;
    /**
     * 微信支付的支付单号
     * @example '4200002026202612011234567890'
     */
    transaction_id?: string;
  }
  /**
   * 自动还款扣费还款成功通知
   *
   * `CREDIT_REPAYMENT.DEDUCTION_PAY`
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
    event_type: 'CREDIT_REPAYMENT.DEDUCTION_PAY';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '自动还款扣费还款成功'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
