// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Certificates {
    /**
     * 获取平台证书列表
     *
     * `GET /v3/global/certificates`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_8.shtml
     */
    get(config: Certificates.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Certificates.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Certificates.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 数据列表
     *
     * 字段：`serial_no`、`effective_time`、`expire_time`、`encrypt_certificate`
     */
    data: WeChatPay.Components.PlatformCertificate[];
  }
}
