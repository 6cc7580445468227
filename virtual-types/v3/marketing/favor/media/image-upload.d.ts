// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Media {
  interface ImageUpload {
    /**
     * 上传营销图片
     *
     * `POST /v3/marketing/favor/media/image-upload`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557233
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557248
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012759802
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760270
     */
    (data: ImageUpload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: ImageUpload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ImageUpload.PostHttpMethod.WellformedResponse>>;
    /**
     * 上传营销图片
     *
     * `POST /v3/marketing/favor/media/image-upload`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557233
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557248
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012759802
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760270
     */
    post(data: ImageUpload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: ImageUpload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ImageUpload.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Media.ImageUpload.PostHttpMethod {
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
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Marketing.Favor.Media.ImageUpload.PostHttpMethod.FormDataRequest.Meta}
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
      filename: string;
      /**
       * 文件的 SHA-256 摘要
       *
       * 对文件的二进制内容算出，不是对 BASE64 或整个请求体。
       *
       * 长度 ≤ 256
       */
      sha256: string;
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
     * 媒体文件URL地址
     *
     * 长期有效，填进建券时的图片字段。
     *
     * 长度 ≤ 256；URL
     * @example 'https://qpic.cn/logo.png'
     */
    media_url: string;
  }
}
