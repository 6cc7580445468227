// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications {
  interface UploadFapiaoFile {
    /**
     * 上传电子发票文件
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml
     */
    (data: UploadFapiaoFile.PostHttpMethod.FormDataRequest, config: UploadFapiaoFile.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UploadFapiaoFile.PostHttpMethod.WellformedResponse>>;
    /**
     * 上传电子发票文件
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml
     */
    post(data: UploadFapiaoFile.PostHttpMethod.FormDataRequest, config: UploadFapiaoFile.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UploadFapiaoFile.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostHttpMethod {
  interface FormDataRequest {
    /** 电子发票文件二进制数据流 */
    file: string;
    /**
     * 媒体文件元信息`JSON`格式字符串
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostHttpMethod.FormDataRequest.Meta}
     */
    meta: string;
  }
  namespace FormDataRequest {
    /** JSON 字符串的内容 */
    type Meta = { [field: string]: unknown };
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
    /** 参与签名的文件元信息，须与表单的 meta 一致 */
    meta: RequestConfig.Meta;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      'Content-Type': 'multipart/form-data';
    }
    type Meta = { [field: string]: unknown };
  }
  interface WellformedResponse {
    /**
     * 电子发票文件ID
     * @example 'ASNFZ4mrze/+3LqYdlQyEA=='
     */
    fapiao_media_id: string;
  }
}
