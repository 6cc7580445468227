// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications {
  interface UploadFapiaoFile {
    /**
     * 上传电子发票文件
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792580
     */
    (data: UploadFapiaoFile.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: UploadFapiaoFile.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UploadFapiaoFile.PostHttpMethod.WellformedResponse>>;
    /**
     * 上传电子发票文件
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792580
     */
    post(data: UploadFapiaoFile.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: UploadFapiaoFile.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UploadFapiaoFile.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostHttpMethod {
  interface FormDataRequest {
    /**
     * 电子发票文件二进制数据流
     *
     * 发票 PDF 的二进制内容，不超过 2 MB；`meta` 里的摘要须由同样的内容算出。
     */
    file: WeChatPay.Client.ReadStream;
    /**
     * 媒体文件元信息
     *
     * 计算签名时请求体只取这段 JSON，不含文件内容。
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostHttpMethod.FormDataRequest.Meta}
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
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       */
      sub_mchid: string;
      /**
       * 文件类型
       *
       * 只收 PDF。
       *
       * - `PDF`：PDF 格式
       */
      file_type: 'PDF';
      /**
       * 摘要算法（字段名的拼写以接口为准）
       *
       * 只有国密 SM3 一种，`digest` 须用它算。
       *
       * - `SM3`：国密SM3
       */
      digest_alogrithm: 'SM3';
      /**
       * 文件的 SM3 摘要
       *
       * 对文件的二进制内容算出，以十六进制表示。
       *
       * 长度 ≤ 64
       */
      digest: string;
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
     * 电子发票文件ID
     *
     * 3 天内有效，插卡时填进去；过期须重新上传。
     *
     * 长度 ≤ 128
     * @example 'ASNFZ4mrze/+3LqYdlQyEA=='
     */
    fapiao_media_id: string;
  }
}
