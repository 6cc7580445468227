// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments.OutRequestNo._out_request_no_ {
  interface Revoke {
    /**
     * 撤销申请单-使用业务申请编号
     *
     * `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`（电商平台、服务商）
     */
    (data: undefined, config: Revoke.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Revoke.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销申请单-使用业务申请编号
     *
     * `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`（电商平台、服务商）
     */
    post(data: undefined, config: Revoke.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Revoke.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments.OutRequestNo._out_request_no_.Revoke.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 业务申请编号
     *
     * 提交申请时由服务商自定的编号。
     * @example 'APPLYMENT_00000000001'
     */
    out_request_no: string;
  }
  interface WellformedResponse {
    /**
     * 微信支付申请单号
     *
     * 提交后由微信支付生成，须存下，查进度用它或你自己的申请编号。
     * @example 2000002124775691
     */
    applyment_id: number;
    /**
     * 业务申请编号
     * @example 'APPLYMENT_00000000001'
     */
    out_request_no: string;
  }
}
