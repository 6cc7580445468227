// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Tools {
  interface Authcodetoopenid {
    /**
     * 授权码查询OpenID
     *
     * `POST /tools/authcodetoopenid`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay_sl.php?chapter=9_12&index=8
     */
    (data: Authcodetoopenid.PostHttpMethod.XmlDataRequest, config?: Authcodetoopenid.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Authcodetoopenid.PostHttpMethod.WellformedResponse>>;
    /**
     * 授权码查询OpenID
     *
     * `POST /tools/authcodetoopenid`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay_sl.php?chapter=9_12&index=8
     */
    post(data: Authcodetoopenid.PostHttpMethod.XmlDataRequest, config?: Authcodetoopenid.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Authcodetoopenid.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Tools.Authcodetoopenid.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     */
    mch_id: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     */
    sub_mch_id?: string;
    /**
     * 授权码
     *
     * 长度 ≤ 128
     */
    auth_code: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     */
    sign?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     */
    sub_mch_id?: string;
    /**
     * 用户子标识
     *
     * 长度 ≤ 128
     */
    sub_openid?: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     */
    nonce_str: string;
    /**
     * 签名
     *
     * 长度 ≤ 32
     */
    sign: string;
    /**
     * 业务结果
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 错误代码
     *
     * 长度 ≤ 32
     */
    err_code?: string;
    /**
     * 用户标识
     *
     * 长度 ≤ 128
     */
    openid: string;
  }
}
