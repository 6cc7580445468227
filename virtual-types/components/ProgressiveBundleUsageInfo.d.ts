// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 多次优惠模式信息 */
  interface ProgressiveBundleUsageInfo {
    /**
     * 可使用次数
     *
     * 用户领到后可分几次用，每次对应批次组里的一个批次；3 到 15 次。
     * @example 15
     */
    count: number;
    /**
     * 多次优惠使用间隔天数
     *
     * 用过一次后隔多久才能用下一次：0 当天还能用，1 要等到次日零点，2 要等到第三天零点；最多 7 天，不填为 0。
     *
     * 单位 天
     * @example 0
     */
    interval_days?: number;
  }
}
