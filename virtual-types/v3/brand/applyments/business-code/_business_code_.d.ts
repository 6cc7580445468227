// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Applyments.BusinessCode {
  interface _business_code_ {
    /**
     * 根据业务申请编号查询申请状态
     *
     * `GET /v3/brand/applyments/business-code/{business_code}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016257694
     */
    get(config: _business_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_business_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Applyments.BusinessCode._business_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 业务申请编号
     *
     * 提交申请时由服务商自定的编号。
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
  }
  /** 品牌入驻申请单 */
  type WellformedResponse = WeChatPay.Components.BrandApplyment;
}
