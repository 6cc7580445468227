// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 门店经营信息 */
  interface StoreBusiness {
    /**
     * 门店服务电话
     *
     * 至多两个，用竖线隔开。只改它不用重新审核。
     *
     * 长度 ≤ 32
     * @example '0755-86013388'
     */
    service_phone?: string;
    /**
     * 门店经营时间
     *
     * 格式固定，例如 `周一至周五 09:00-20:00`，几段用竖线隔开；跨天的在结束时间前写「次日」。只改它不用重新审核。
     *
     * 长度 ≤ 256
     * @example '周一至周五 09:00-20:00|周六至周日 10:00-22:00'
     */
    business_hours?: string;
  }
}
