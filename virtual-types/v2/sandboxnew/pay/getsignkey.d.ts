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
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
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
