// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 多次优惠模式信息 */
  interface ProgressiveBundleUsageInfo {
    /**
     * 可使用次数
     * @example 15
     */
    count: number;
    /**
     * 多次优惠使用间隔天数
     *
     * 单位 天
     * @example 0
     */
    interval_days?: number;
  }
}
