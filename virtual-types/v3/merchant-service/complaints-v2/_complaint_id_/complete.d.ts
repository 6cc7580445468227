// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_ {
  interface Complete {
    /**
     * 反馈处理完成
     *
     * `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`（服务商、直连商户、从业机构（银行）、从业机构（支付机构）、渠道商、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467255
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467217
     */
    (data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
    /**
     * 反馈处理完成
     *
     * `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`（服务商、直连商户、从业机构（银行）、从业机构（支付机构）、渠道商、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467255
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467217
     */
    post(data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_.Complete.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 被诉商户号
     *
     * 取自这条投诉单的同名字段。
     *
     * 长度 ≤ 64
     * @example '1900012181'
     */
    complainted_mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投诉单号
     *
     * 从投诉通知或投诉列表取得。
     *
     * 长度 ≤ 64
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
