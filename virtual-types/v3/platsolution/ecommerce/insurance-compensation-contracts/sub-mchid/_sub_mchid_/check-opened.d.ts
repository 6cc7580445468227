// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.InsuranceCompensationContracts.SubMchid._sub_mchid_ {
  interface CheckOpened {
    /**
     * 查询保险理赔功能开通状态
     *
     * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/check-insurance-compensation-opened.html
     */
    (data: undefined, config: CheckOpened.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CheckOpened.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询保险理赔功能开通状态
     *
     * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/check-insurance-compensation-opened.html
     */
    post(data: undefined, config: CheckOpened.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CheckOpened.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.InsuranceCompensationContracts.SubMchid._sub_mchid_.CheckOpened.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900000109'
     */
    sub_mchid: string;
  }
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 是否开通成功
     * @example true
     */
    opened: boolean;
    /**
     * 成功时间
     *
     * 成功之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2024-08-09T13:29:35.120+08:00'
     */
    success_time?: string;
  }
}
