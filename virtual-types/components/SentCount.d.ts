// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 已发放次数 */
  interface SentCount {
    /**
     * 已发放总次数
     * @example 0
     */
    total_count: number;
    /**
     * 当天已发放次数
     * @example 0
     */
    today_count: number;
  }
}
