// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 单券模式信息 */
  interface SingleUsageInfo {
    /**
     * 满减券使用规则
     *
     * 只有满减券才填。
     *
     * 字段：`threshold`、`discount_amount`
     */
    normal_coupon?: SingleUsageInfo.NormalCoupon;
    /**
     * 折扣券使用规则
     *
     * 只有折扣券才填。
     *
     * 字段：`threshold`、`percent_off`
     */
    discount_coupon?: SingleUsageInfo.DiscountCoupon;
  }
  namespace SingleUsageInfo {
    /** 满减券使用规则 */
    interface NormalCoupon {
      /**
       * 门槛金额
       *
       * 订单满这个金额才用得上券，`0` 表示没有门槛。
       *
       * 单位 分
       * @example 10000
       */
      threshold: number;
      /**
       * 固定减免金额
       *
       * 每用一张券减多少钱，不能为 0。
       *
       * 单位 分
       * @example 1
       */
      discount_amount: number;
    }
    /** 折扣券使用规则 */
    interface DiscountCoupon {
      /**
       * 门槛金额
       *
       * 订单满这个金额才用得上券，`0` 表示没有门槛。
       *
       * 单位 分
       * @example 10000
       */
      threshold: number;
      /**
       * 固定减免百分比
       *
       * 减去的比例而不是折扣：`30` 表示减 30%，即 7 折；不能为 0。
       *
       * 单位 百分之一
       * @example 20
       */
      percent_off: number;
    }
  }
}
