// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 银行转账充值单 */
  interface BankTransferRecharge {
    /**
     * 充值商户号
     * @example '1900001121'
     */
    mchid: string;
    /**
     * 微信支付充值单号
     * @example '172234484162395401'
     */
    recharge_id: string;
    /**
     * 商户充值单号
     * @example 'cz2026112013'
     */
    out_recharge_no: string;
    /**
     * 充值入账账户
     *
     * - `BASIC`：基本账户
     * - `OPERATION`：运营账户
     * - `FEES`：手续费账户
     */
    account_type: 'BASIC' | 'OPERATION' | 'FEES';
    /**
     * 充值状态
     *
     * `SUCCESS` 才是钱已入账，`RECHARGING` 须等通知或再查。
     *
     * - `SUCCESS`：充值成功
     * - `RECHARGING`：充值中
     * - `CLOSED`：已关闭
     * @example 'SUCCESS'
     */
    recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED';
    /**
     * 充值场景
     *
     * - `ECOMMERCE_BANK_TRANSFER`：电商银行转账充值
     * @example 'ECOMMERCE_BANK_TRANSFER'
     */
    recharge_scene: 'ECOMMERCE_BANK_TRANSFER';
    /**
     * 充值状态描述
     *
     * 给人看的说明，程序判断用 `recharge_state`。
     * @example '超过时间限制，系统自动关闭充值单'
     */
    recharge_state_desc?: string;
    /**
     * 充值金额
     *
     * 字段：`amount`、`currency`
     */
    recharge_amount: BankTransferRecharge.RechargeAmount;
    /**
     * 转账充值的付款信息
     *
     * 字段：`memo`、`return_time`、`return_reason`、`bank_name`、`bank_card_tail`
     */
    bank_transfer_info?: BankTransferRecharge.BankTransferInfo;
    /**
     * 受理充值时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    accept_time?: string;
    /**
     * 充值成功时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 关闭充值时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    close_time?: string;
  }
  namespace BankTransferRecharge {
    /** 充值金额 */
    interface RechargeAmount {
      /**
       * 总金额
       *
       * 单位 分
       * @example 500000
       */
      amount?: number;
      /**
       * 货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
    }
    /** 转账充值的付款信息 */
    interface BankTransferInfo {
      /**
       * 转账充值附言
       * @example '货款充值'
       */
      memo?: string;
      /**
       * 银行转账退回时间
       *
       * 转来的钱被退回时才有。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      return_time?: string;
      /**
       * 银行转账退回原因
       *
       * 转来的钱被退回时才有。
       * @example '银行转账充值金额与申请充值金额不一致'
       */
      return_reason?: string;
      /**
       * 开户银行名称
       * @example '中国银行'
       */
      bank_name?: string;
      /**
       * 银行卡号后四位
       * @example '0722'
       */
      bank_card_tail?: string;
    }
  }
}
