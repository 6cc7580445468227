// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 保险理赔单 */
  interface InsuranceClaimBill {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900001108'
     */
    sp_mchid: string;
    /**
     * 二级商户号
     * @example '1900001109'
     */
    sub_mchid?: string;
    /**
     * 转账接收方信息
     *
     * 字段：`receiver`
     */
    receiver_detail: InsuranceClaimBill.ReceiverDetail;
    /**
     * 商户单号
     *
     * 发起时由你生成。结果不明时先用它查单，弄清之前不能换单号，否则会多付一笔。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 赔付金额
     *
     * 单位 分
     * @example 10000
     */
    amount?: number;
    /**
     * 赔付原因
     * @example '直播违规扣罚'
     */
    transfer_remark?: string;
    /**
     * 微信支付转账单号
     * @example '1330000071100999991182026112000019480001'
     */
    bill_id: string;
    /**
     * 赔付状态
     *
     * `SUCCESS` 才算付到。`WAIT_USER_CONFIRM` 在等用户确认；`CANCELING` 须再查，变成 `CANCELLED` 才算撤成。
     *
     * - `ACCEPTED`：已受理
     * - `SUCCESS`：赔付成功
     * - `CLOSED`：已关闭
     * - `WAIT_USER_CONFIRM`：待用户确认
     * - `CANCELING`：撤销中
     * - `CANCELLED`：已撤销
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED';
    /**
     * 受理时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    accept_time: string;
    /**
     * 成功时间
     *
     * 成功之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 关单信息
     *
     * 字段：`accept_time`、`close_reason`
     */
    close_info?: InsuranceClaimBill.CloseInfo;
    /**
     * 出资商户号
     * @example '1900001109'
     */
    sponsor_mchid?: string;
  }
  namespace InsuranceClaimBill {
    /** 转账接收方信息 */
    interface ReceiverDetail {
      /**
       * 转账接收者信息
       *
       * 字段：`type`、`transaction_info`
       */
      receiver?: ReceiverDetail.Receiver;
    }
    namespace ReceiverDetail {
      /** 转账接收者信息 */
      interface Receiver {
        /**
         * 转账接收方类型
         *
         * - `MERCHANT`：商户
         * - `TRANSACTION_USER`：订单付款用户
         * @example 'MERCHANT'
         */
        type?: 'MERCHANT' | 'TRANSACTION_USER';
        /**
         * 转账接收方订单信息
         *
         * 字段：`transaction_id`、`type`
         */
        transaction_info?: Receiver.TransactionInfo;
      }
      namespace Receiver {
        /** 转账接收方订单信息 */
        interface TransactionInfo {
          /**
           * 交易订单号
           * @example '4200002026202612011234567890'
           */
          transaction_id: string;
          /**
           * 转账接收方订单类型
           *
           * - `WXPAY`：微信支付订单
           * @example 'WXPAY'
           */
          type?: 'WXPAY' | 'WXVALUE';
        }
      }
    }
    /** 关单信息 */
    interface CloseInfo {
      /**
       * 关单时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      accept_time?: string;
      /**
       * 关单原因
       *
       * 关单之后才有。
       * @example 'NOT_ENOUGH'
       */
      close_reason?: string;
    }
  }
}
