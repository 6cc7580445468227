// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Refund.Partner.RechargeBalance.SubMchid {
  interface _sub_mchid_ {
    /**
     * 商家充值退款余额查询（机构）
     *
     * `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`（从业机构）
     * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Refund.Partner.RechargeBalance.SubMchid._sub_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 特约商户号
     *
     * 服务商名下的商户，进件审核通过后由微信支付分配。
     * @example '1900000109'
     */
    sub_mchid: string;
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
