// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Partner.Schedules.ContractId {
  interface _contract_id_ {
    /**
     * 查询扣费预约（服务商）
     *
     * `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-query-deduct-schedule.html
     */
    get(config: _contract_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Partner.Schedules.ContractId._contract_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣协议ID
     * @example '123124412412423431'
     */
    contract_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
    }
  }
  /** 预约扣费结果 */
  type WellformedResponse = WeChatPay.Components.ScheduledDeduction;
}
