// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 品牌方预上传的券Code数量信息 */
  interface CouponCodeCount {
    /**
     * 已上传的Code总数
     * @example 10000
     */
    total_count: number;
    /**
     * 当前可用的Code数
     * @example 999
     */
    available_count: number;
  }
}
