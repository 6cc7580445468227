// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Images {
  interface _media_id_ {
    /**
     * 图片下载（全球）
     *
     * `GET /v3/global/merchant-service/images/{media_id}`（服务商、渠道商、从业机构）
     */
    get(config: _media_id_.GetHttpMethod.RequestConfig & WeChatPay.Client.AsBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 图片下载（全球）
     *
     * `GET /v3/global/merchant-service/images/{media_id}`（服务商、渠道商、从业机构）
     */
    get(config: _media_id_.GetHttpMethod.RequestConfig & WeChatPay.Client.AsStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Images._media_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.FileRequestConfig {
    /**
     * 媒体文件ID
     *
     * 从投诉详情或协商历史的图片里取得。
     * @example 'a1b2c'
     */
    media_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 投诉单号
       *
       * 从投诉通知或投诉列表取得。
       * @example '200201820261120080076610000'
       */
      complaint_id: string;
    }
  }
  /** 文件内容 */
  type WellformedResponse = WeChatPay.Client.Buffer;
}
