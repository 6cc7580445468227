// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.Budget._out_budget_no_ {
  interface ElectronicReceipts {
    /**
     * 查询预算出资的电子回单
     *
     * `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`（服务商）
     */
    get(config: ElectronicReceipts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ElectronicReceipts.GetHttpMethod.WellformedResponse>>;
    /**
     * 申请预算出资的电子回单
     *
     * `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`（服务商）
     */
    (data: ElectronicReceipts.PostHttpMethod.JsonDataRequest, config: ElectronicReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ElectronicReceipts.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请预算出资的电子回单
     *
     * `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`（服务商）
     */
    post(data: ElectronicReceipts.PostHttpMethod.JsonDataRequest, config: ElectronicReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ElectronicReceipts.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.Budget._out_budget_no_.ElectronicReceipts.GetHttpMethod {
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
       * 受理凭证
       *
       * 申请电子回单的应答返回。
       * @example 'c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp'
       */
      accept_id: string;
    }
  }
  /** 公益预算电子回单 */
  type WellformedResponse = WeChatPay.Components.CharityBudgetReceipt;
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.Budget._out_budget_no_.ElectronicReceipts.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 开始日期
     * @example '2025-09-01'
     */
    start_date: string;
    /**
     * 结束日期
     * @example '2025-09-30'
     */
    end_date: string;
    /**
     * 出资商户号
     *
     * 由别的商户出这笔钱时填，该商户须已把资金权限授权给发起转账的商户。
     * @example '1900001109'
     */
    sponsor_mchid: string;
    /**
     * 收款商户号
     * @example '1900102209'
     */
    receiver_mchid?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户预算单号
     * @example 'budget202506300102'
     */
    out_budget_no: string;
  }
  /** 公益预算电子回单 */
  type WellformedResponse = WeChatPay.Components.CharityBudgetReceipt;
}
