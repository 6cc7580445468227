// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Refund {
  interface RechargeBalance {
    /**
     * 商家充值退款余额查询
     *
     * `GET /v3/global/refund/recharge-balance`（直连商户）
     * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
     */
    get(config: RechargeBalance.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<RechargeBalance.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Refund.RechargeBalance.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 账户可用余额
     *
     * 单位 币种的最小单位
     * @example 888
     */
    remaining_amount: number;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'KHD'
     */
    currency: string;
  }
}
