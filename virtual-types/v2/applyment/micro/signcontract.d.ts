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
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
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
