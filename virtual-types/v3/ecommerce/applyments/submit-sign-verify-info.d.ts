// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments {
  interface SubmitSignVerifyInfo {
    /**
     * 平台代理签约核身
     *
     * `POST /v3/ecommerce/applyments/submit-sign-verify-info`（电商平台）
     */
    (data: SubmitSignVerifyInfo.PostHttpMethod.JsonDataRequest, config?: SubmitSignVerifyInfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SubmitSignVerifyInfo.PostHttpMethod.WellformedResponse>>;
    /**
     * 平台代理签约核身
     *
     * `POST /v3/ecommerce/applyments/submit-sign-verify-info`（电商平台）
     */
    post(data: SubmitSignVerifyInfo.PostHttpMethod.JsonDataRequest, config?: SubmitSignVerifyInfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SubmitSignVerifyInfo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments.SubmitSignVerifyInfo.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务申请编号
     *
     * 提交入驻申请时由服务商自定的编号。
     * @example '1900013511_10000'
     */
    out_request_no: string;
    /**
     * 微信支付申请单号
     *
     * 提交申请的应答返回。
     * @example 2000002124775691
     */
    applyment_id?: number;
    /**
     * 预签署微信支付协议时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    pre_sign_time?: string;
    /**
     * 平台代理核身信息
     *
     * 字段：`verify_identity_type`、`verify_identity_result`
     */
    proxy_verify_identity_info?: JsonDataRequest.ProxyVerifyIdentityInfo;
  }
  namespace JsonDataRequest {
    /** 平台代理核身信息 */
    interface ProxyVerifyIdentityInfo {
      /**
       * 核身方式
       *
       * - `VERIFY_IDENTITY_TYPE_FACE_TO_FACE`：当面核身
       * - `VERIFY_IDENTITY_TYPE_REMOTE`：远程核身
       * @example 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE'
       */
      verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE';
      /** 核身结果 */
      verify_identity_result: boolean;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 微信支付申请单号
     *
     * 提交后由微信支付生成，须存下，查进度用它或你自己的申请编号。
     * @example 2000002124775691
     */
    applyment_id: number;
  }
}
