// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Applyment4sub.Applyment.Business_code {
  interface _business_code_ {
    /**
     * 通过业务申请编号查询申请状态
     *
     * `GET /v3/applyment4sub/applyment/business_code/{business_code}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012697168
     */
    get(config: _business_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_business_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Applyment4sub.Applyment.Business_code._business_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 业务申请编号
     *
     * 由服务商自定，一个编号对应一份申请，通过后生成一个商户号；之后凭它查询进度。
     *
     * 长度 ≤ 124；字符集 `0-9 A-Z a-z _`
     */
    business_code: string;
  }
  /** 特约商户进件申请单 */
  type WellformedResponse = WeChatPay.Components.Applyment;
}
