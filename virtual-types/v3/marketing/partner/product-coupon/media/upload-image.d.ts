// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Media {
  interface UploadImage {
    /**
     * 图片上传
     *
     * `POST /v3/marketing/partner/product-coupon/media/upload-image`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781275
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016435731
     */
    (data: UploadImage.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: UploadImage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UploadImage.PostHttpMethod.WellformedResponse>>;
    /**
     * 图片上传
     *
     * `POST /v3/marketing/partner/product-coupon/media/upload-image`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781275
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016435731
     */
    post(data: UploadImage.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: UploadImage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UploadImage.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Media.UploadImage.PostHttpMethod {
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
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Media.UploadImage.PostHttpMethod.FormDataRequest.Meta}
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
       *
       * 长度 ≤ 150 字符
       */
      filename: string;
      /**
       * 文件的 SHA-256 摘要
       *
       * 对文件的二进制内容算出，不是对 BASE64 或整个请求体。
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
     * 图片URL
     *
     * 存下它：长期有效，填进创建商品券的图片字段。
     *
     * 长度 ≤ 256
     * @example 'https://qpic.cn/a1b'
     */
    image_url: string;
  }
}
