// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 已签约的计划明细 */
  interface SignedPlanDetail {
    /**
     * 计划明细序号
     * @example 1
     */
    plan_detail_no: number;
    /**
     * 计划明细原支付金额
     *
     * 单位 分
     * @example 30000
     */
    original_price: number;
    /**
     * 计划明细优惠说明
     * @example '享9折优惠'
     */
    plan_discount_description?: string;
    /**
     * 计划明细实际支付金额
     *
     * 单位 分
     * @example 27000
     */
    actual_price: number;
    /**
     * 计划明细状态
     * @example 'NOT_USED'
     */
    plan_detail_state: string;
    /**
     * 计划明细对应的支付分服务单号
     * @example '0000300001202611201055157220022'
     */
    order_id?: string;
    /**
     * 商户侧计划明细使用订单号
     * @example '1234323JKHDFE1243252'
     */
    merchant_plan_detail_no: string;
    /**
     * 计划详情名称
     * @example '第一节课'
     */
    plan_detail_name: string;
    /**
     * 计划明细对应订单实际支付金额
     *
     * 单位 分
     * @example 50000
     */
    actual_pay_price?: number;
    /**
     * 详情使用时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    use_time?: string;
    /**
     * 详情完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    complete_time?: string;
    /**
     * 详情取消时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    cancel_time?: string;
  }
}
