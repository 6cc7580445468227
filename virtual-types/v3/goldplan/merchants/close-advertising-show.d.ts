// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Goldplan.Merchants {
  interface CloseAdvertisingShow {
    /**
     * 关闭广告展示
     *
     * `POST /v3/goldplan/merchants/close-advertising-show`（服务商、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012473781
     */
    (data: CloseAdvertisingShow.PostHttpMethod.JsonDataRequest, config?: CloseAdvertisingShow.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CloseAdvertisingShow.PostHttpMethod.WellformedResponse>>;
    /**
     * 关闭广告展示
     *
     * `POST /v3/goldplan/merchants/close-advertising-show`（服务商、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012473781
     */
    post(data: CloseAdvertisingShow.PostHttpMethod.JsonDataRequest, config?: CloseAdvertisingShow.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CloseAdvertisingShow.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Goldplan.Merchants.CloseAdvertisingShow.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 特约商户号
     *
     * 服务商名下的商户，进件审核通过后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
