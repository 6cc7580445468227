// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 结算信息 */
  interface CombineSettleInfo {
    /**
     * 是否指定分账
     *
     * 能不能分账只在下单时决定：`true` 让这笔钱付款后先冻结，等你请求分账，分完须解冻剩余资金。
     * @default false
     */
    profit_sharing?: boolean;
    /**
     * 补差金额
     *
     * 平台替二级商户补的钱，一单最多 5000 元，订单指定了分账才生效。
     *
     * 单位 分
     * @example 10
     */
    subsidy_amount?: number;
  }
}
