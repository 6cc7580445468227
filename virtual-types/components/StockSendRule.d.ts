// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 批次组发放规则 */
  interface StockSendRule {
    /**
     * 发放次数总上限
     * @example 100000
     */
    max_count: number;
    /**
     * 每日发放次数上限
     * @example 100000000
     */
    max_count_per_day?: number;
    /**
     * 每个用户领取次数上限
     * @example 5
     */
    max_count_per_user: number;
  }
}
