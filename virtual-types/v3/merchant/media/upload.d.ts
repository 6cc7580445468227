// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Merchant.Media {
  interface Upload {
    /**
     * 文件上传
     *
     * `POST /v3/merchant/media/upload`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760490
     */
    (data: Upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
    /**
     * 文件上传
     *
     * `POST /v3/merchant/media/upload`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760490
     */
    post(data: Upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Media.Upload.PostHttpMethod {
  interface FormDataRequest {
    /**
     * 图片文件
     *
     * 图片的二进制内容，作为 `multipart/form-data` 的文件部分上传。只收 JPG、BMP、PNG，不超过 5 MB；进件的材料也可是 PDF，不超过 7.5 MB。
     */
    file: WeChatPay.Client.ReadStream;
    /**
     * 媒体文件元信息
     *
     * 计算签名时请求体只取这段 JSON，不含文件内容。
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Merchant.Media.Upload.PostHttpMethod.FormDataRequest.Meta}
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
     * @example '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0'
     */
    media_id: string;
  }
}
