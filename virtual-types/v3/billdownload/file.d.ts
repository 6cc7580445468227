// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Billdownload {
  interface File {
    /**
     * 下载账单
     *
     * `GET /v3/billdownload/file`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml
     */
    get(config: File.GetHttpMethod.RequestConfig & WeChatPay.Client.AsText): Promise<WeChatPay.Client.Response<string>>;
    /**
     * 下载账单
     *
     * `GET /v3/billdownload/file`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml
     */
    get(config: File.GetHttpMethod.RequestConfig & WeChatPay.Client.AsBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 下载账单
     *
     * `GET /v3/billdownload/file`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml
     */
    get(config: File.GetHttpMethod.RequestConfig & WeChatPay.Client.AsStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Billdownload.File.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.FileRequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 下载凭证
       *
       * 申请账单得到的 `download_url` 里带的参数，原样使用，过期须重新申请。
       */
      token: string;
      /** 压缩类型 */
      tartype?: string;
    }
  }
  /** 文件的文本 */
  type WellformedResponse = string;
}
