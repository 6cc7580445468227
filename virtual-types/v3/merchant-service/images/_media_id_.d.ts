// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService.Images {
  interface _media_id_ {
    /**
     * 图片下载
     *
     * `GET /v3/merchant-service/images/{media_id}`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467223
     */
    get(config: _media_id_.GetHttpMethod.RequestConfig & WeChatPay.Client.AsBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 图片下载
     *
     * `GET /v3/merchant-service/images/{media_id}`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467223
     */
    get(config: _media_id_.GetHttpMethod.RequestConfig & WeChatPay.Client.AsStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.Images._media_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.FileRequestConfig {
    /**
     * 媒体文件ID
     *
     * 从投诉详情或协商历史的图片里取得。
     *
     * 长度 ≤ 256
     * @example 'a1b2c'
     */
    media_id: string;
  }
  /** 文件内容 */
  type WellformedResponse = WeChatPay.Client.Buffer;
}
