// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo {
  interface _merchant_plan_no_ {
    /**
     * 查询支付分计划（服务商）
     *
     * `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/query-partner-pay-score-plan.html
     */
    get(config: _merchant_plan_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_merchant_plan_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo._merchant_plan_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 支付分计划商户侧单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '1234323JKHDFE1243252'
     */
    merchant_plan_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
    }
  }
  /** 支付分计划 */
  type WellformedResponse = WeChatPay.Components.PartnerPayscorePlan;
}
