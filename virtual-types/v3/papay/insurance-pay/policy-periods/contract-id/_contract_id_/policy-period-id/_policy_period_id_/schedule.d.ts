// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.InsurancePay.PolicyPeriods.ContractId._contract_id_.PolicyPeriodId._policy_period_id_ {
  interface Schedule {
    /**
     * 保险商户预约保险自动续费
     *
     * `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/schedule-policy-period.html
     */
    (data: Schedule.PostHttpMethod.JsonDataRequest, config: Schedule.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Schedule.PostHttpMethod.WellformedResponse>>;
    /**
     * 保险商户预约保险自动续费
     *
     * `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/schedule-policy-period.html
     */
    post(data: Schedule.PostHttpMethod.JsonDataRequest, config: Schedule.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Schedule.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsurancePay.PolicyPeriods.ContractId._contract_id_.PolicyPeriodId._policy_period_id_.Schedule.PostHttpMethod {
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
     * 预约扣费金额信息
     *
     * 字段：`total`、`currency`
     */
    scheduled_amount: WeChatPay.Components.DeductAmount;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 保单的扣费周期编号
     *
     * 第几个扣费周期；扣款前须先为它预约。
     * @example 1
     */
    policy_period_id: number;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     */
    contract_id: string;
  }
  interface WellformedResponse {
    /**
     * 保单的扣费周期编号
     * @example 1
     */
    policy_period_id: number;
    /**
     * 当前扣费周期的状态
     * @example 'NO_SCHEDULED'
     */
    policy_period_state: string;
    /**
     * 可扣费开始日期
     * @example '2026-11-01'
     */
    deduct_start_date?: string;
    /**
     * 可扣费结束日期
     * @example '2026-11-20'
     */
    deduct_end_date?: string;
    /**
     * 已预约的扣费金额信息
     *
     * 字段：`total`、`currency`
     */
    scheduled_amount?: WeChatPay.Components.DeductAmount;
    /**
     * 实际扣费金额
     *
     * 字段：`total`、`currency`
     */
    deduct_amount?: WeChatPay.Components.DeductAmount;
    /**
     * 实际扣费的日期
     * @example '2026-11-20'
     */
    deduct_date?: string;
  }
}
