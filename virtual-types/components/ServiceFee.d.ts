// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 服务费用 */
  interface ServiceFee {
    /** 付费项目名称 */
    fee_name?: string;
    /** 付费项目数量 */
    fee_count?: number;
    /**
     * 付费项目总金额
     *
     * 单位 分
     */
    fee_amount?: number;
    /** 描述计费规则 */
    fee_desc?: string;
  }
}
