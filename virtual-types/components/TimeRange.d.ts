// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 服务时间段 */
  interface TimeRange {
    /**
     * 服务开始时间
     *
     * 提供服务的开始时间，不是下单的时间，创建订单时不能早于当时；填 `OnAccept` 表示从用户确认时开始。
     *
     * 长度 ≤ 14
     * @example '20261101000000'
     */
    start_time: string;
    /**
     * 服务开始时间备注
     *
     * 长度 ≤ 20 字符
     * @example '开始租借时间'
     */
    start_time_remark?: string;
    /**
     * 服务结束时间
     *
     * 提供服务的结束时间，格式须与开始时间相同；开始时间是 `OnAccept` 的须精确到秒。
     *
     * 长度 ≤ 14
     * @example '20261120235959'
     */
    end_time?: string;
    /**
     * 服务结束时间备注
     *
     * 长度 ≤ 20 字符
     * @example '租借结束时间'
     */
    end_time_remark?: string;
  }
}
