// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Complaints._complaint_id_ {
  interface Complete {
    /**
     * 反馈处理完成（全球）
     *
     * `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`（服务商、渠道商、从业机构）
     */
    (data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
    /**
     * 反馈处理完成（全球）
     *
     * `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`（服务商、渠道商、从业机构）
     */
    post(data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Complaints._complaint_id_.Complete.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 被诉商户号
     *
     * 取自这条投诉单的同名字段。
     * @example '1900012181'
     */
    complainted_mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投诉单号
     *
     * 从投诉通知或投诉列表取得。
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
