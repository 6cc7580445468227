// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 批次组发放规则 */
  interface StockSendRule {
    /**
     * 发放次数总上限
     *
     * 这一批次从开始到结束总共能发多少次，最多 1 亿。
     * @example 100000
     */
    max_count: number;
    /**
     * 每日发放次数上限
     *
     * 每天从头计数，最多 1 亿；不填则每天不限。
     * @example 100000000
     */
    max_count_per_day?: number;
    /**
     * 每个用户领取次数上限
     *
     * 同一个用户最多能领几次，不能超过 100。
     * @example 5
     */
    max_count_per_user: number;
  }
}
