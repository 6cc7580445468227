// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Sandboxnew.Pay {
  interface Getsignkey {
    /**
     * 获取验签密钥
     *
     * `POST /sandboxnew/pay/getsignkey`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
     * @deprecated
     */
    (data: Getsignkey.PostHttpMethod.XmlDataRequest, config?: Getsignkey.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getsignkey.PostHttpMethod.WellformedResponse>>;
    /**
     * 获取验签密钥
     *
     * `POST /sandboxnew/pay/getsignkey`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
     * @deprecated
     */
    post(data: Getsignkey.PostHttpMethod.XmlDataRequest, config?: Getsignkey.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getsignkey.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Sandboxnew.Pay.Getsignkey.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1305638280'
     */
    mch_id: string;
    /**
     * 沙箱密钥
     *
     * 长度 ≤ 32
     * @example '13467007045764'
     */
    sandbox_signkey: string;
  }
}
