// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Applyments {
  interface CancelApplyment {
    /**
     * 撤销申请
     *
     * `POST /v3/brand/applyments/cancel-applyment`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016257700
     */
    (data: CancelApplyment.PostHttpMethod.JsonDataRequest, config?: CancelApplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CancelApplyment.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销申请
     *
     * `POST /v3/brand/applyments/cancel-applyment`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016257700
     */
    post(data: CancelApplyment.PostHttpMethod.JsonDataRequest, config?: CancelApplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CancelApplyment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Applyments.CancelApplyment.PostHttpMethod {
  type JsonDataRequest = (JsonDataRequest.WithApplymentId | JsonDataRequest.WithBusinessCode);
  namespace JsonDataRequest {
    interface WithApplymentId {
      /**
       * 微信支付申请单号
       *
       * 提交申请时由微信支付返回。
       *
       * 与 `business_code` 二选一；长度 ≤ 20；字符集 `0-9`
       * @example '2000002124775691'
       */
      applyment_id: string;
      business_code?: never;
    }
    interface WithBusinessCode {
      applyment_id?: never;
      /**
       * 业务申请编号
       *
       * 由服务商自定并存下，一个编号对应一份申请，之后的请求凭它指明是哪一份。
       *
       * 与 `applyment_id` 二选一；长度 ≤ 128；字符集 `0-9 A-Z a-z _`
       * @example '1900013511_10000'
       */
      business_code: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 微信支付申请单号
     *
     * 长度 ≤ 20
     * @example '2000002124775691'
     */
    applyment_id: string;
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
  }
}
