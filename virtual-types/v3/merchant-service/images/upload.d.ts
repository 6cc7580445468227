// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService.Images {
  interface Upload {
    /**
     * 商户上传反馈图片
     *
     * `POST /v3/merchant-service/images/upload`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467250
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467222
     */
    (data: Upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户上传反馈图片
     *
     * `POST /v3/merchant-service/images/upload`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467250
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467222
     */
    post(data: Upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.Images.Upload.PostHttpMethod {
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
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.MerchantService.Images.Upload.PostHttpMethod.FormDataRequest.Meta}
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
       * 长度 ≤ 128
       */
      filename: string;
      /**
       * 图片文件的文件摘要
       *
       * 对文件的二进制内容算出。
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
     * 媒体文件标识ID
     *
     * 上传成功后得到，交给要这份材料的接口。
     *
     * 长度 ≤ 512
     * @example 'BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp'
     */
    media_id: string;
  }
}
