// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Tools {
  interface Shorturl {
    /**
     * 转换短链接
     *
     * `POST /tools/shorturl`
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_9&index=10
     */
    (data: Shorturl.PostHttpMethod.XmlDataRequest, config?: Shorturl.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Shorturl.PostHttpMethod.WellformedResponse>>;
    /**
     * 转换短链接
     *
     * `POST /tools/shorturl`
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_9&index=10
     */
    post(data: Shorturl.PostHttpMethod.XmlDataRequest, config?: Shorturl.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Shorturl.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Tools.Shorturl.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
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
     * URL链接
     *
     * 长度 ≤ 512
     * @example 'weixin://wxpay/bizpayurl?sign=C380BEC2BFD727A4B6845133519F3AD6&appid=wxd678efh567hg6787&mch_id=1900000109&product_id=10001&time_stamp=1795680000&nonce_str=5K8264ILTKCH16CQ'
     */
    long_url: string;
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
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 32
     * @default 'MD5'
     * @example 'HMAC-SHA256'
     */
    sign_type?: 'MD5' | 'HMAC-SHA256';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
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
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str: string;
    /**
     * 签名
     *
     * 长度 ≤ 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 业务结果
     *
     * 业务是否成功，`FAIL` 时按 `err_code` 处理。`SYSTEMERROR` 这类结果不明的错误不等于失败，须先查询，或用原单号原参数重试。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'SUCCESS'
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 错误代码
     *
     * `result_code` 为 `FAIL` 时返回，程序按它分支，说明文字在 `err_code_des`。
     *
     * 长度 ≤ 32
     * @example 'SYSTEMERROR'
     */
    err_code?: string;
    /**
     * URL链接
     *
     * 长度 ≤ 64
     * @example 'weixin://wxpay/s/a1b2c3'
     */
    short_url: string;
  }
}
