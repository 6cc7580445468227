// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Schedules.ContractId._contract_id_ {
  interface Schedule {
    /**
     * 预约扣费
     *
     * `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`（普通商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html
     */
    (data: Schedule.PostHttpMethod.JsonDataRequest, config: Schedule.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Schedule.PostHttpMethod.WellformedResponse>>;
    /**
     * 预约扣费
     *
     * `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`（普通商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html
     */
    post(data: Schedule.PostHttpMethod.JsonDataRequest, config: Schedule.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Schedule.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Schedules.ContractId._contract_id_.Schedule.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 应用ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 预约的金额信息
     *
     * 字段：`total`、`currency`
     */
    schedule_amount: JsonDataRequest.ScheduleAmount;
  }
  namespace JsonDataRequest {
    /** 预约的金额信息 */
    interface ScheduleAmount {
      /**
       * 金额
       *
       * 单位：分
       * @example 1
       */
      total: number;
      /**
       * 货币类型
       * @example 'CNY'
       */
      currency?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣协议ID
     * @example '123124412412423431'
     */
    contract_id: string;
  }
  interface WellformedResponse {
    /**
     * 扣费预约的状态
     * @example 'NO_SCHEDULED'
     */
    schedule_state: string;
    /**
     * 可扣费开始日期
     * @example '2019-11-22'
     */
    deduct_start_date?: string;
    /**
     * 可扣费结束日期
     * @example '2019-11-22'
     */
    deduct_end_date?: string;
    /**
     * 已预约的扣费金额信息
     *
     * 字段：`total`、`currency`
     */
    scheduled_amount?: WellformedResponse.ScheduledAmount;
    /**
     * 实际扣费金额
     *
     * 字段：`total`、`currency`
     */
    deduct_amount?: WellformedResponse.DeductAmount;
    /**
     * 实际扣费的日期
     * @example '2019-11-22'
     */
    deduct_date?: string;
  }
  namespace WellformedResponse {
    /** 已预约的扣费金额信息 */
    interface ScheduledAmount {
      /**
       * 金额
       *
       * 单位：分
       * @example 1
       */
      total: number;
      /**
       * 货币类型
       * @example 'CNY'
       */
      currency?: string;
    }
    /** 实际扣费金额 */
    interface DeductAmount {
      /**
       * 金额
       *
       * 单位：分
       * @example 1
       */
      total: number;
      /**
       * 货币类型
       * @example 'CNY'
       */
      currency?: string;
    }
  }
}
