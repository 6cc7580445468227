// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Schedules.ContractId {
  interface _contract_id_ {
    /**
     * 查询扣费预约
     *
     * `GET /v3/papay/pay/schedules/contract-id/{contract_id}`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-query-deduct-schedule.html
     */
    get(config: _contract_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Schedules.ContractId._contract_id_.GetHttpMethod {
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
