// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Banks {
  interface CorporateBanking {
    /**
     * 查询支持对公业务的银行列表
     *
     * `GET /v3/capital/capitallhh/banks/corporate-banking`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_3.shtml
     */
    get(config: CorporateBanking.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CorporateBanking.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Banks.CorporateBanking.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 本次查询偏移量
       * @example 0
       */
      offset?: number;
      /**
       * 本次请求最大查询条数
       * @example 200
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 查询数据总条数
     * @example 10
     */
    total_count: number;
    /**
     * 本次查询数据条数
     * @example 10
     */
    count: number;
    /**
     * 银行列表
     *
     * 字段：`bank_alias`、`bank_alias_code`、`account_bank`、`account_bank_code`、`need_bank_branch`
     */
    data?: WeChatPay.Components.Bank[];
    /**
     * 本次查询偏移量
     * @example 0
     */
    offset: number;
    /**
     * 分页链接
     *
     * 字段：`next`、`prev`、`self`
     */
    links: WeChatPay.Components.PageLinks;
  }
}
