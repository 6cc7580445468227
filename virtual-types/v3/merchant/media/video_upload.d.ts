// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Merchant.Media {
  interface Video_upload {
    /**
     * 视频上传
     *
     * `POST /v3/merchant/media/video_upload`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761084
     */
    (data: Video_upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Video_upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Video_upload.PostHttpMethod.WellformedResponse>>;
    /**
     * 视频上传
     *
     * `POST /v3/merchant/media/video_upload`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761084
     */
    post(data: Video_upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Video_upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Video_upload.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Media.Video_upload.PostHttpMethod {
  interface FormDataRequest {
    /**
     * 视频文件
     *
     * 视频的二进制内容，作为 `multipart/form-data` 的文件部分上传；`meta` 里的摘要须由同样的内容算出。只收 AVI、MP4、MOV 等 10 种格式，不超过 5 MB。
     */
    file: WeChatPay.Client.ReadStream;
    /**
     * 媒体文件元信息
     *
     * 计算签名时请求体只取这段 JSON，不含文件内容。
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Merchant.Media.Video_upload.PostHttpMethod.FormDataRequest.Meta}
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
