// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchsubjectalterapplyment._apply_id_ {
  interface Revoke {
    /**
     * 撤销资料变更申请单
     *
     * `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
     */
    (data: undefined, config: Revoke.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Revoke.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销资料变更申请单
     *
     * `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
     */
    post(data: undefined, config: Revoke.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Revoke.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchsubjectalterapplyment._apply_id_.Revoke.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付申请单号
     * @example '20261120143306000013906025001'
     */
    apply_id: string;
  }
  interface WellformedResponse {
    /**
     * 撤销状态
     *
     * - `SUCCESS`：撤销成功
     * - `FAIL`：撤销失败
     * @example 'SUCCESS'
     */
    result: 'SUCCESS' | 'FAIL';
  }
}
