// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface CharityBudget {
    /**
     * 申请公益捐赠预算
     *
     * `POST /v3/fund-app/mch-transfer/partner/charity-budget`（服务商）
     */
    (data: CharityBudget.PostHttpMethod.JsonDataRequest, config?: CharityBudget.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CharityBudget.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请公益捐赠预算
     *
     * `POST /v3/fund-app/mch-transfer/partner/charity-budget`（服务商）
     */
    post(data: CharityBudget.PostHttpMethod.JsonDataRequest, config?: CharityBudget.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CharityBudget.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.CharityBudget.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户预算单号
     * @example 'budget202506300102'
     */
    out_budget_no: string;
    /**
     * 出资商户号
     *
     * 由别的商户出这笔钱时填，该商户须已把资金权限授权给发起转账的商户。
     * @example '1900001109'
     */
    sponsor_mchid: string;
    /**
     * 出资企业主体名称
     * @example '腾讯控股有限公司'
     */
    sponsor_subject_name: string;
    /**
     * 活动名称
     * @example '公益企业配捐活动'
     */
    activity_name: string;
    /**
     * 活动说明
     * @example '公益活动开始于9月1日，帮助困难儿童筹款活动'
     */
    activity_remark: string;
    /**
     * 预算总金额
     *
     * 单位 分
     * @example 20000000
     */
    amount: number;
    /**
     * 回调地址
     *
     * 结果发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 公益预算单 */
  type WellformedResponse = WeChatPay.Components.CharityBudget;
}
