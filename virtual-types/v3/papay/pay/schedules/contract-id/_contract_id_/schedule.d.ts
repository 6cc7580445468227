// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Schedules.ContractId._contract_id_ {
  interface Schedule {
    /**
     * 预约扣费
     *
     * `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html
     */
    (data: Schedule.PostHttpMethod.JsonDataRequest, config: Schedule.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Schedule.PostHttpMethod.WellformedResponse>>;
    /**
     * 预约扣费
     *
     * `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`（直连商户）
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
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
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
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     * @example '123124412412423431'
     */
    contract_id: string;
  }
  /** 预约扣费结果 */
  type WellformedResponse = WeChatPay.Components.ScheduledDeduction;
}
