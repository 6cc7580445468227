// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment._applyment_id_ {
  interface Cancel {
    /**
     * 撤销商户开户意愿申请单（申请单编号）
     *
     * `POST /v3/apply4subject/applyment/{applyment_id}/cancel`（从业机构、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
     */
    (data: undefined, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销商户开户意愿申请单（申请单编号）
     *
     * `POST /v3/apply4subject/applyment/{applyment_id}/cancel`（从业机构、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
     */
    post(data: undefined, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment._applyment_id_.Cancel.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 申请单编号
     *
     * 提交申请的应答返回，与业务申请编号传一个即可。
     */
    applyment_id: number;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
