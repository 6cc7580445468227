// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.CancelApplications {
  interface Media {
    /**
     * 图片上传
     *
     * `POST /v3/ecommerce/account/cancel-applications/media`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012691710
     */
    (data: Media.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Media.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Media.PostHttpMethod.WellformedResponse>>;
    /**
     * 图片上传
     *
     * `POST /v3/ecommerce/account/cancel-applications/media`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012691710
     */
    post(data: Media.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Media.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Media.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.CancelApplications.Media.PostHttpMethod {
  interface FormDataRequest {
    /**
     * 图片文件
     *
     * 图片的二进制内容，作为 `multipart/form-data` 的文件部分上传。只收 JPG、BMP、PNG，不超过 2 MB。
     */
    file: WeChatPay.Client.ReadStream;
    /**
     * 媒体文件元信息
     *
     * 计算签名时请求体只取这段 JSON，不含文件内容。
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Ecommerce.Account.CancelApplications.Media.PostHttpMethod.FormDataRequest.Meta}
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
       * 须以 JPG、BMP、PNG 之一为扩展名。
       *
       * 长度 ≤ 128
       */
      file_name: string;
      /**
       * 文件的 SHA-256 摘要
       *
       * 对文件的二进制内容算出。
       *
       * 长度 ≤ 64
       */
      file_digest: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
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
     *
     * 长度 ≤ 512
     * @example 'H1ihR9JUtVj-J7CJqBUY5ZOrG_Je75H-rKhTG7FUmg9sxNTbRN54dFiUHnhgrBQ6EKeHoGcHTJMHn5TAuLVjHUQDBInSWXcIHYXOeRa2OHA'
     */
    media_id: string;
  }
}
