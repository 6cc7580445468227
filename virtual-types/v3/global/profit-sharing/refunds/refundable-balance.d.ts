// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Refunds {
  interface RefundableBalance {
    /**
     * 查询可供垫付退款实时余额
     *
     * `GET /v3/global/profit-sharing/refunds/refundable-balance`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_13.shtml
     */
    get(config: RefundableBalance.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<RefundableBalance.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Refunds.RefundableBalance.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 出资方商户号
     * @example '19000000001'
     */
    sponsor_mchid?: string;
    /**
     * 可供垫付分账退款的实时余额
     *
     * 单位 币种的最小单位
     * @example 1000
     */
    balance?: number;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    currency?: string;
  }
}
