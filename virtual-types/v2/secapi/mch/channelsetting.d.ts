// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch {
  interface Channelsetting {
    /**
     * 银行服务商特约子商户指定渠道号
     *
     * `POST /secapi/mch/channelsetting`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
     */
    (data: Channelsetting.PostHttpMethod.XmlDataRequest, config: Channelsetting.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Channelsetting.PostHttpMethod.WellformedResponse>>;
    /**
     * 银行服务商特约子商户指定渠道号
     *
     * `POST /secapi/mch/channelsetting`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
     */
    post(data: Channelsetting.PostHttpMethod.XmlDataRequest, config: Channelsetting.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Channelsetting.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch.Channelsetting.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx931386123456789e'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1451234567'
     */
    mch_id: string;
    /**
     * 特约商户号
     *
     * 渠道商名下要设置的那家商户。
     *
     * 长度 ≤ 32
     * @example '10000101'
     */
    sub_mch_id: string;
    /**
     * 渠道商商户号
     *
     * 长度 ≤ 32
     * @example '10000102'
     */
    channel_id: string;
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
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 签名
     *
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     *
     * 长度 ≤ 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1451234567'
     */
    mch_id: string;
    /**
     * 处理信息
     *
     * 长度 ≤ 128
     * @example '处理成功'
     */
    result_msg: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx888888888'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '10000100'
     */
    sub_mch_id: string;
    /**
     * 渠道商商户号
     *
     * 长度 ≤ 32
     * @example '10000101'
     */
    channel_id: string;
  }
}
