// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Cards {
  interface UploadFile {
    /**
     * 上传出租车电子发票文件
     *
     * `POST /v3/taxi-invoice/cards/upload-file`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html
     */
    (data: UploadFile.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: UploadFile.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UploadFile.PostHttpMethod.WellformedResponse>>;
    /**
     * 上传出租车电子发票文件
     *
     * `POST /v3/taxi-invoice/cards/upload-file`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html
     */
    post(data: UploadFile.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: UploadFile.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UploadFile.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Cards.UploadFile.PostHttpMethod {
  interface FormDataRequest {
    /** 出租车电子发票文件 */
    file: WeChatPay.Client.ReadStream;
    /**
     * 出租车电子发票文件元信息
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.TaxiInvoice.Cards.UploadFile.PostHttpMethod.FormDataRequest.Meta}
     */
    meta: string;
  }
  namespace FormDataRequest {
    /**
     * 出租车电子发票文件元信息
     * JSON 字符串的内容
     */
    interface Meta {
      /**
       * 出租车公司商户号
       *
       * 出租车公司收款的商户号。
       */
      company_mchid: string;
      /** 地区编码 */
      region_id: number;
      /**
       * 摘要算法
       *
       * - `DIGEST_ALGORITHM_SM3`：国密SM3
       */
      digest_algorithm: 'DIGEST_ALGORITHM_SM3';
      /**
       * 文件的 SM3 摘要
       *
       * 对文件的二进制内容算出。
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
     * 出租车电子发票文件ID
     * @example 'ASNFZ4mrze/+3LqYdlQyEA=='
     */
    fapiao_media_id: string;
  }
}
