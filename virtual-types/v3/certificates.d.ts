// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3 {
  interface Certificates {
    /**
     * 获取平台证书列表
     *
     * `GET /v3/certificates`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012715700
     */
    get(config?: Certificates.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Certificates.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Certificates.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 证书算法版本
       *
       * - `SM2`：国密SM2
       * - `RSA`：RSA
       * - `ALL`：全部算法
       */
      algorithm_type?: 'SM2' | 'RSA' | 'ALL';
    }
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
