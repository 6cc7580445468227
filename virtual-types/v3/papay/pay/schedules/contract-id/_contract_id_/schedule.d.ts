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
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 预约的金额信息
     *
     * 字段：`total`、`currency`
     */
    schedule_amount: WeChatPay.Components.DeductAmount;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣协议ID
     * @example '123124412412423431'
     */
    contract_id: string;
  }
  /** 预约扣费结果 */
  type WellformedResponse = WeChatPay.Components.ScheduledDeduction;
}
