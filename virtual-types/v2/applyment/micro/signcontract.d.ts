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
  interface XmlDataRequest {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     */
    sign?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {}
}
