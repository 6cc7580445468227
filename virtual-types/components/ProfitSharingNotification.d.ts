// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 分账动账 */
  interface ProfitSharingNotification {
    /**
     * 直连商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid?: string;
    /**
     * 服务商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 微信分账或回退单号
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id: string;
    /**
     * 商户分账或回退单号
     *
     * 长度 ≤ 64
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 分账接收方
     *
     * 字段：`type`、`account`、`amount`、`description`
     */
    receiver: ProfitSharingNotification.Receiver;
    /**
     * 分账或回退完成时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time: string;
  }
  namespace ProfitSharingNotification {
    /** 分账接收方 */
    interface Receiver {
      /**
       * 接收方类型
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
      /**
       * 接收方账号
       *
       * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，`PERSONAL_OPENID` 时是 OpenID。
       *
       * 长度 ≤ 64
       * @example '190001001'
       */
      account: string;
      /**
       * 动账金额
       *
       * 单位 分
       * @example 10000
       */
      amount: number;
      /**
       * 分账或回退描述
       *
       * 长度 ≤ 80
       * @example 'Image形象店-深圳腾大-QQ公仔'
       */
      description: string;
    }
  }
}
