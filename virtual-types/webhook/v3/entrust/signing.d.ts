// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Entrust.Signing {
  /** 教育续费通用户签约成功通知：收到的报文 */
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
    event_type: 'ENTRUST.SIGNING';
    /**
     * 回调摘要
     * @example '教育续费通用户签约成功'
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
     * 服务商AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务商AppID下的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 签约模板号
     * @example '101164396123311331'
     */
    plan_id?: string;
    /**
     * 签约信息
     *
     * 字段：`contract_id`、`contract_status`、`create_time`
     */
    contract_information?: Resource.ContractInformation;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     * @example 'ORDER20261201000001'
     */
    out_trade_no?: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
     */
    transaction_id?: string;
    /**
     * 商户数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 付款银行
     * @example 'CMC'
     */
    bank_type?: string;
    /**
     * 支付完成时间
     *
     * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 交易状态
     *
     * - `SUCCESS`：支付成功
     * - `REFUND`：转入退款
     * - `ACCEPTED`：已接收，等待扣款
     * - `PAY_FAIL`：扣款失败
     * @example 'SUCCESS'
     */
    trade_state?: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL';
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     * @example '支付成功'
     */
    trade_state_description?: string;
    /**
     * 支付者
     *
     * 字段：`openid`、`sub_openid`
     */
    payer?: WeChatPay.Components.SubPayer;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`、`payer_total`、`discount_total`
     */
    amount?: WeChatPay.Components.DiscountedAmount;
    /**
     * 设备信息
     *
     * 字段：`device_id`、`device_ip`
     */
    device_information?: WeChatPay.Components.DeviceInformation;
    /**
     * 优惠详情
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`
     */
    promotion_detail?: WeChatPay.Components.EducationPromotionDetail[];
    /**
     * 服务商商户号
     * @example '1900000109'
     */
    sp_mchid: string;
    /**
     * 子商户号
     * @example '1900000110'
     */
    sub_mchid?: string;
    /**
     * 子商户AppID
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 子商户AppID下的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6p'
     */
    sub_openid?: string;
  }
  namespace Resource {
    /** 签约信息 */
    interface ContractInformation {
      /**
       * 签约协议号
       * @example 'wx998877665544wx'
       */
      contract_id?: string;
      /**
       * 签约状态
       * @example 'ADD'
       */
      contract_status?: string;
      /**
       * 签约时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time?: string;
    }
  }
  /**
   * 教育续费通用户签约成功通知
   *
   * `ENTRUST.SIGNING`
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
    event_type: 'ENTRUST.SIGNING';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '教育续费通用户签约成功'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
