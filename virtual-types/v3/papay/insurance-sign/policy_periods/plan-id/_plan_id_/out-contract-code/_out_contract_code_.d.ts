// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Policy_periods.PlanId._plan_id_.OutContractCode {
  interface _out_contract_code_ {
    /**
     * 保险商户查询保险扣费周期列表
     *
     * `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/query-policy-periods-by-code.html
     */
    get(config: _out_contract_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_contract_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Policy_periods.PlanId._plan_id_.OutContractCode._out_contract_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户签约协议号
     *
     * 发起签约时由你生成并存下，之后查询签约和解约都用它。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 委托代扣模板ID
     *
     * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
     * @example 12535
     */
    plan_id: number;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 20
       */
      limit?: number;
      /**
       * 分页开始位置
       * @example 50
       */
      offset?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 扣费周期列表
     *
     * 字段：`policy_period_id`、`estimated_deduct_date`、`estimated_deduct_amount`、`policy_period_state`、`scheduled_amount`、`deduct_amount`、`deduct_date`
     */
    data?: WellformedResponse.Data[];
    /**
     * 分页大小
     * @example 20
     */
    limit: number;
    /**
     * 分页开始位置
     * @example 50
     */
    offset: number;
    /**
     * 扣费周期总条数
     * @example 360
     */
    total_count?: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 保单的扣费周期编号
       * @example 1
       */
      policy_period_id: number;
      /**
       * 扣费周期预计的扣费的日期
       * @example '2026-11-20'
       */
      estimated_deduct_date: string;
      /**
       * 扣费周期预计的扣费金额
       *
       * 字段：`total`、`currency`
       */
      estimated_deduct_amount: WeChatPay.Components.DeductAmount;
      /**
       * 扣费周期预约状态
       * @example 'NO_SCHEDULED'
       */
      policy_period_state: string;
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
}
