// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro {
  interface Signcontract {
    /**
     * 签约报备
     *
     * `POST /applyment/micro/signcontract`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
     * @deprecated
     */
    (data: Signcontract.PostHttpMethod.XmlDataRequest, config: Signcontract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Signcontract.PostHttpMethod.WellformedResponse>>;
    /**
     * 签约报备
     *
     * `POST /applyment/micro/signcontract`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
     * @deprecated
     */
    post(data: Signcontract.PostHttpMethod.XmlDataRequest, config: Signcontract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Signcontract.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro.Signcontract.PostHttpMethod {
  type XmlDataRequest = { [field: string]: unknown };
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {}
}
