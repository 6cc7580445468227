// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 多次优惠模式信息 */
  interface SequentialUsageInfo {
    /**
     * 多次优惠规则类型
     *
     * - `INCREMENTAL`：递增优惠
     * - `EQUAL`：每次优惠相同
     * @example 'INCREMENTAL'
     */
    type: 'INCREMENTAL' | 'EQUAL';
    /**
     * 可使用次数
     * @example 15
     */
    count: number;
    /**
     * 多次优惠有效天数
     *
     * 单位 天
     * @example 365
     */
    available_days: number;
    /**
     * 多次优惠使用间隔天数
     *
     * 单位 天
     * @example 0
     */
    interval_days?: number;
  }
}
