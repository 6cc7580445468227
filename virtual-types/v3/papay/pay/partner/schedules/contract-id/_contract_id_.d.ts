// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Partner.Schedules.ContractId {
  interface _contract_id_ {
    /**
     * 查询扣费预约
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
       * 子商户号商户号
       * @example '1900000109'
       */
      sub_mchid: string;
    }
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
