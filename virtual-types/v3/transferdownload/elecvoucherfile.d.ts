// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Transferdownload {
  interface Elecvoucherfile {
    /**
     * 下载电子回单
     *
     * `GET /v3/transferdownload/elecvoucherfile`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
     */
    get(config: Elecvoucherfile.GetHttpMethod.RequestConfig & WeChatPay.Client.AsBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 下载电子回单
     *
     * `GET /v3/transferdownload/elecvoucherfile`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
     */
    get(config: Elecvoucherfile.GetHttpMethod.RequestConfig & WeChatPay.Client.AsStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transferdownload.Elecvoucherfile.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.FileRequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 前序download_url的查询参数
       *
       * 取自查询得到的 `download_url`，原样使用。
       * @example 'X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD'
       */
      token: string;
      /**
       * 前序download_url的查询参数
       *
       * 取自查询得到的 `download_url`，原样使用。
       * @example 'elecsign'
       */
      source: string;
    }
  }
  /** 文件内容 */
  type WellformedResponse = WeChatPay.Client.Buffer;
}
