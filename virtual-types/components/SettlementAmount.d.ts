// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 金额 */
  interface SettlementAmount {
    /**
     * 已结算金额
     *
     * 单位 币种的最小单位
     * @example 123
     */
    settled: number;
    /**
     * 未结算金额
     *
     * 单位 币种的最小单位
     * @example 123
     */
    unsettle: number;
    /**
     * 结算币种
     * @example 'HKD'
     */
    currency: string;
    /**
     * 支付金额
     *
     * 单位 币种的最小单位
     * @example 123
     */
    pay: number;
    /**
     * 退款金额
     *
     * 单位 币种的最小单位
     * @example 123
     */
    refund: number;
    /**
     * 支付净额
     *
     * 单位 币种的最小单位
     * @example 5
     */
    net: number;
    /**
     * 手续费金额
     *
     * 单位 币种的最小单位
     * @example 5
     */
    fee: number;
  }
}
