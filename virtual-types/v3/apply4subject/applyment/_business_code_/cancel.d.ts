// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment._business_code_ {
  interface Cancel {
    /**
     * 撤销商户开户意愿申请单（业务申请编号）
     *
     * `POST /v3/apply4subject/applyment/{business_code}/cancel`（从业机构、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
     */
    (data: undefined, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销商户开户意愿申请单（业务申请编号）
     *
     * `POST /v3/apply4subject/applyment/{business_code}/cancel`（从业机构、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
     */
    post(data: undefined, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment._business_code_.Cancel.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 业务申请编号
     *
     * 提交申请时由服务商自定的编号，与申请单编号传一个即可。
     *
     * 长度 ≤ 128
     */
    business_code: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
