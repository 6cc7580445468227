// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Images {
  interface Upload {
    /**
     * 商户上传反馈图片（全球）
     *
     * `POST /v3/global/merchant-service/images/upload`（服务商、渠道商、从业机构）
     */
    (data: Upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户上传反馈图片（全球）
     *
     * `POST /v3/global/merchant-service/images/upload`（服务商、渠道商、从业机构）
     */
    post(data: Upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Images.Upload.PostHttpMethod {
  interface FormDataRequest {
    /**
     * 图片文件
     *
     * 图片的二进制内容，作为 `multipart/form-data` 的文件部分上传。
     */
    file: WeChatPay.Client.ReadStream;
    /**
     * 媒体文件元信息
     *
     * 计算签名时请求体只取这段 JSON，不含文件内容。
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Global.MerchantService.Images.Upload.PostHttpMethod.FormDataRequest.Meta}
     */
    meta: string;
  }
  namespace FormDataRequest {
    /**
     * 媒体文件元信息
     * JSON 字符串的内容
     */
    type Meta = WeChatPay.Components.FileMeta;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
    /** 参与签名的文件元信息，须与表单的 `meta` 一致 */
    meta: FormDataRequest.Meta;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      'Content-Type': `multipart/form-data${string}`;
    }
  }
  interface WellformedResponse {
    /**
     * 媒体文件标识ID
     *
     * 上传成功后得到，交给要这份材料的接口。
     * @example 'file752398_7983424'
     */
    media_id: string;
  }
}
