// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Partner.Schedules.ContractId._contract_id_ {
  interface Schedule {
    /**
     * 预约扣费（服务商）
     *
     * `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html
     */
    (data: Schedule.PostHttpMethod.JsonDataRequest, config: Schedule.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Schedule.PostHttpMethod.WellformedResponse>>;
    /**
     * 预约扣费（服务商）
     *
     * `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html
     */
    post(data: Schedule.PostHttpMethod.JsonDataRequest, config: Schedule.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Schedule.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Partner.Schedules.ContractId._contract_id_.Schedule.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sp_appid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 子商户的AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
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
