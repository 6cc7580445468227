// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Transferdownload {
  interface Signfile {
    /**
     * 下载电子回单（签名文件）
     *
     * `GET /v3/transferdownload/signfile`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html
     * @see https://pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/download-electron-receipt.html
     * @see https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/download-receipt.html
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
     */
    get(config: Signfile.GetHttpMethod.RequestConfig & WeChatPay.Client.AsBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 下载电子回单（签名文件）
     *
     * `GET /v3/transferdownload/signfile`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html
     * @see https://pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/download-electron-receipt.html
     * @see https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/download-receipt.html
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
     */
    get(config: Signfile.GetHttpMethod.RequestConfig & WeChatPay.Client.AsStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transferdownload.Signfile.GetHttpMethod {
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
    }
  }
  /** 文件内容 */
  type WellformedResponse = WeChatPay.Client.Buffer;
}
