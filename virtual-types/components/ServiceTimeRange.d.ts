// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 服务时间 */
  interface ServiceTimeRange {
    /**
     * 服务开始时间
     *
     * 服务实际开始的时间，不是下单的时间。
     *
     * 长度 ≤ 14
     * @example '20261101000000'
     */
    start_time?: string;
    /**
     * 服务开始时间备注
     *
     * 长度 ≤ 20 字符
     * @example '备注1'
     */
    start_time_remark?: string;
    /**
     * 服务结束时间
     *
     * 服务实际结束的时间，格式须与开始时间相同。
     *
     * 长度 ≤ 14
     * @example '20261120235959'
     */
    end_time?: string;
    /**
     * 服务结束时间备注
     *
     * 长度 ≤ 20 字符
     * @example '备注2'
     */
    end_time_remark?: string;
  }
}
