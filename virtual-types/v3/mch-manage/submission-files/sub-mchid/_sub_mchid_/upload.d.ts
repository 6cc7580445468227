// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MchManage.SubmissionFiles.SubMchid._sub_mchid_ {
  interface Upload {
    /**
     * 上传商户提交资料文件
     *
     * `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`（服务商）
     */
    (data: Upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
    /**
     * 上传商户提交资料文件
     *
     * `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`（服务商）
     */
    post(data: Upload.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchManage.SubmissionFiles.SubMchid._sub_mchid_.Upload.PostHttpMethod {
  interface FormDataRequest {
    /** 资料文件 */
    submission_file: WeChatPay.Client.ReadStream;
    /**
     * 媒体文件元信息
     *
     * 计算签名时请求体只取这段 JSON，不含文件内容。
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.MchManage.SubmissionFiles.SubMchid._sub_mchid_.Upload.PostHttpMethod.FormDataRequest.Meta}
     */
    meta: string;
    /**
     * 资料项唯一ID
     *
     * 取自查询结果里要求补充的资料项。
     * @example 56
     */
    item_id: number;
    /**
     * 商户管理记录ID
     * @example '56'
     */
    manage_record_id: string;
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
      file_name: string;
      /**
       * 文件的 SHA-256 摘要
       *
       * 对文件的二进制内容算出。
       */
      file_digest: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '123000110'
     */
    sub_mchid: string;
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
     * 文件标识ID
     * @example 'V1_E1W7MchDBewmOMGmKSMCgh5'
     */
    file_id: string;
  }
}
