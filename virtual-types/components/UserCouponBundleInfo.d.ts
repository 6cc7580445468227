// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 用户券组信息 */
  interface UserCouponBundleInfo {
    /**
     * 用户券组ID
     *
     * 向用户发放批次组时由微信支付生成，须存下，失效整组时要用它。
     * @example '7123912547109241212489'
     */
    user_coupon_bundle_id: string;
    /**
     * 用户券组内索引
     * @example 0
     */
    user_coupon_bundle_index: number;
    /**
     * 总可使用次数
     * @example 10
     */
    total_count: number;
    /**
     * 已使用次数
     * @example 3
     */
    used_count: number;
  }
}
