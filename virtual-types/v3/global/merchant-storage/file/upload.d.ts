// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantStorage.File {
  interface Upload {
    /**
     * 上传文件
     *
     * `POST /v3/global/merchant-storage/file/upload`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml
     */
    (data: Upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
    /**
     * 上传文件
     *
     * `POST /v3/global/merchant-storage/file/upload`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml
     */
    post(data: Upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantStorage.File.Upload.PostHttpMethod {
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
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Global.MerchantStorage.File.Upload.PostHttpMethod.FormDataRequest.Meta}
     */
    meta: string;
  }
  namespace FormDataRequest {
    /**
     * 媒体文件元信息
     * JSON 字符串的内容
     */
    interface Meta {
      /**
       * 文件名
       *
       * 须带与文件格式一致的扩展名。
       */
      filename: string;
      /** 文件的 SHA-256 摘要 */
      digest: string;
    }
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
     * 文件标识ID
     * @example 'b6a17e2a-1dc4-4376-8630-e73d06490c0d'
     */
    file_id: string;
  }
}
