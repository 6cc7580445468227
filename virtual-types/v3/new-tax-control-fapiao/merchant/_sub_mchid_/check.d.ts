// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant._sub_mchid_ {
  interface Check {
    /**
     * 检查子商户开票功能状态
     *
     * `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`（服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml
     */
    (data: undefined, config: Check.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Check.PostHttpMethod.WellformedResponse>>;
    /**
     * 检查子商户开票功能状态
     *
     * `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`（服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml
     */
    post(data: undefined, config: Check.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Check.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant._sub_mchid_.Check.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
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
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
