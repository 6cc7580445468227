// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.PolicyPeriods.PlanId._plan_id_.ContractId._contract_id_ {
  interface Modify {
    /**
     * 保险商户修改保险扣费周期列表
     *
     * `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`（普通商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
     */
    (data: Modify.PostHttpMethod.JsonDataRequest, config: Modify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modify.PostHttpMethod.WellformedResponse>>;
    /**
     * 保险商户修改保险扣费周期列表
     *
     * `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`（普通商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
     */
    post(data: Modify.PostHttpMethod.JsonDataRequest, config: Modify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.PolicyPeriods.PlanId._plan_id_.ContractId._contract_id_.Modify.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 应用ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 续期的扣费周期列表
     *
     * 字段：`policy_period_id`、`estimated_deduct_date`、`estimated_deduct_amount`
     */
    policy_periods: JsonDataRequest.PolicyPeriods[];
    /** 是否允许取消预约 */
    allow_cancel_scheduled?: boolean;
  }
  namespace JsonDataRequest {
    interface PolicyPeriods {
      /**
       * 保险扣费周期编号
       * @example 1
       */
      policy_period_id: number;
      /**
       * 预计扣费的日期
       * @example '2019-11-22'
       */
      estimated_deduct_date: string;
      /**
       * 预计扣费金额
       *
       * 字段：`total`、`currency`
       */
      estimated_deduct_amount: PolicyPeriods.EstimatedDeductAmount;
    }
    namespace PolicyPeriods {
      /** 预计扣费金额 */
      interface EstimatedDeductAmount {
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
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣模板ID
     * @example 12535
     */
    plan_id: number;
    /**
     * 委托代扣协议ID
     * @example '2015071056489715'
     */
    contract_id: string;
  }
  interface WellformedResponse {
    /**
     * 最新的扣费周期列表
     *
     * 字段：`policy_period_id`、`estimated_deduct_date`、`estimated_deduct_amount`
     */
    policy_periods?: WellformedResponse.PolicyPeriods[];
    /** 发生了取消预约的扣费计划项编号 */
    cancel_scheduled_policy_period_id?: number;
  }
  namespace WellformedResponse {
    interface PolicyPeriods {
      /**
       * 保险扣费周期编号
       * @example 1
       */
      policy_period_id: number;
      /**
       * 预计扣费的日期
       * @example '2019-11-22'
       */
      estimated_deduct_date: string;
      /**
       * 预计扣费金额
       *
       * 字段：`total`、`currency`
       */
      estimated_deduct_amount: PolicyPeriods.EstimatedDeductAmount;
    }
    namespace PolicyPeriods {
      /** 预计扣费金额 */
      interface EstimatedDeductAmount {
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
}
