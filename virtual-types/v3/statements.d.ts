// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3 {
  interface Statements {
    /**
     * 下载对账单
     *
     * `GET /v3/statements`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
     */
    get(config: Statements.GetHttpMethod.RequestConfig & WeChatPay.Client.AsText): Promise<WeChatPay.Client.Response<string>>;
    /**
     * 下载对账单
     *
     * `GET /v3/statements`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
     */
    get(config: Statements.GetHttpMethod.RequestConfig & WeChatPay.Client.AsBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 下载对账单
     *
     * `GET /v3/statements`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
     */
    get(config: Statements.GetHttpMethod.RequestConfig & WeChatPay.Client.AsStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Statements.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.FileRequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 请求头 */
    headers?: RequestConfig.Headers;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 账单日期
       * @example '20261120'
       */
      date: string;
      /**
       * 商户号
       *
       * 由微信支付分配。
       * @example '1900000109'
       */
      mchid?: string;
    }
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 账单压缩方式
       *
       * 填 `gzip` 得到压缩的账单，不填是原文。
       * @example 'gzip'
       */
      'Accept-Encoding'?: string;
    }
  }
  /** 文件的文本 */
  type WellformedResponse = string;
}
