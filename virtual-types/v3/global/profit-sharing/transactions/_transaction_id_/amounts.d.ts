// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Transactions._transaction_id_ {
  interface Amounts {
    /**
     * 查询剩余待分金额
     *
     * `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`（直连模式、机构模式）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_5.shtml
     */
    get(config: Amounts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Amounts.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Transactions._transaction_id_.Amounts.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付订单号
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 微信支付订单号
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
    /**
     * 订单剩余待分金额
     *
     * 单位 币种的最小单位
     * @example 1000
     */
    unsplit_amount?: number;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    currency?: string;
  }
}
