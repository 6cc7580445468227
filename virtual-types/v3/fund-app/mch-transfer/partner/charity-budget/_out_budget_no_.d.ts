// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.CharityBudget {
  interface _out_budget_no_ {
    /**
     * 商户单号查询公益捐赠预算详情
     *
     * `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`（服务商）
     */
    get(config: _out_budget_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_budget_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.CharityBudget._out_budget_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户预算单号
     * @example 'budget202506300102'
     */
    out_budget_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 出资商户号
       *
       * 由别的商户出这笔钱时填，该商户须已把资金权限授权给发起转账的商户。
       * @example '1900001109'
       */
      sponsor_mchid: string;
    }
  }
  /** 公益预算单 */
  type WellformedResponse = WeChatPay.Components.CharityBudget;
}
