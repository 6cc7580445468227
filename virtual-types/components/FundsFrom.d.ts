// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 退款出资账户及金额 */
  interface FundsFrom {
    /**
     * 出资账户类型
     *
     * 退款从可用余额还是不可用余额（冻结、待分账的钱）里出。
     *
     * - `AVAILABLE`：可用余额
     * - `UNAVAILABLE`：不可用余额
     *
     * 与部分接口的官方页面不同：支付分的两页少写了一层 from，把这两个字段列在 amount 之下；其余页面都写必填。
     * @example 'AVAILABLE'
     */
    account: 'AVAILABLE' | 'UNAVAILABLE';
    /**
     * 出资金额
     *
     * 从这个账户出多少，各账户合计须等于退款金额。
     *
     * 单位 分
     *
     * 与部分接口的官方页面不同：支付分的两页少写了一层 from，把这两个字段列在 amount 之下；其余页面都写必填。
     * @example 100
     */
    amount: number;
  }
}
