// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V2.TransactionsRiskOccurred {
  /** 事中风险交易通知：收到的报文 */
  interface Envelope {
    /**
     * 返回状态码
     *
     * 只说明请求是否被正确接收，`SUCCESS` 不代表业务成功，应答里有 `result_code` 时还须看它。`FAIL` 时原因在 `return_msg`，其他字段多半没有。
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'SUCCESS'
     */
    return_code: 'SUCCESS' | 'FAIL';
    /**
     * 返回信息
     *
     * `return_code` 为 `FAIL` 时写明原因，例如签名错误。给人看的文字，程序别按它分支。
     * @example 'OK'
     */
    return_msg?: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /**
     * 签名
     *
     * 长度 ≤ 64
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str: string;
    /**
     * 事件单号
     * @example '2026112000001'
     */
    event_code: string;
    /**
     * 风险级别
     *
     * - `LOW`：低
     * - `MEDIUM`：中
     * - `HIGH`：高
     */
    risk_level: 'LOW' | 'MEDIUM' | 'HIGH';
    /**
     * 风险描述
     * @example '交易风险较高'
     */
    risk_level_desc: string;
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     * @example '1900000110'
     */
    sub_mch_id: string;
    /**
     * 风险交易的微信支付订单号列表
     *
     * JSON 字符串，内容为 {@link WeChatPay.Webhook.V2.TransactionsRiskOccurred.Envelope.TransactionIdList}
     */
    transaction_id_list: string;
  }
  namespace Envelope {
    /** JSON 字符串的内容 */
    interface TransactionIdList {
      /**
       * 微信订单号列表
       *
       * 字段：`transaction_id`
       */
      data: TransactionIdList.Data;
    }
    namespace TransactionIdList {
      /** 微信订单号列表 */
      interface Data {
        /**
         * 微信支付订单号
         *
         * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
         * @example '1217752501202611203233368018'
         */
        transaction_id: string[];
      }
    }
  }
  /**
   * 事中风险交易通知
   *
   * `transactions-risk-occurred`
   */
  type Notification = Envelope;
  /** APIv2 回调通知的应答 */
  type Reply = WeChatPay.Components.ApiV2NotificationReply;
}
