// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mkt {
  interface Addrecommendconf {
    /**
     * 服务商特约商户关注功能配置
     *
     * `POST /secapi/mkt/addrecommendconf`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_1&index=1&p=901
     * @deprecated
     */
    (data: Addrecommendconf.PostHttpMethod.XmlDataRequest, config: Addrecommendconf.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Addrecommendconf.PostHttpMethod.WellformedResponse>>;
    /**
     * 服务商特约商户关注功能配置
     *
     * `POST /secapi/mkt/addrecommendconf`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_1&index=1&p=901
     * @deprecated
     */
    post(data: Addrecommendconf.PostHttpMethod.XmlDataRequest, config: Addrecommendconf.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Addrecommendconf.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mkt.Addrecommendconf.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mch_id: string;
    /**
     * 特约商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid: string;
    /**
     * 推荐关注AppID
     *
     * 长度 ≤ 32
     * @example 'wx931386123456789e'
     */
    subscribe_appid: string;
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
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 签名
     *
     * 长度 ≤ 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
  }
}
