// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Risk {
  interface Getpublickey {
    /**
     * 获取RSA加密公钥
     *
     * `POST /risk/getpublickey`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay_yhk.php?chapter=24_7&index=4
     */
    (data: Getpublickey.PostHttpMethod.XmlDataRequest, config: Getpublickey.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getpublickey.PostHttpMethod.WellformedResponse>>;
    /**
     * 获取RSA加密公钥
     *
     * `POST /risk/getpublickey`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay_yhk.php?chapter=24_7&index=4
     */
    post(data: Getpublickey.PostHttpMethod.XmlDataRequest, config: Getpublickey.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getpublickey.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Risk.Getpublickey.PostHttpMethod {
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
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67Vs'
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
     * 长度 ≤ 64
     * @example 'MD5'
     */
    sign_type: 'MD5' | 'HMAC-SHA256';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
    /** 本接口的专用域名 */
    baseURL: 'https://fraud.mch.weixin.qq.com';
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 错误码
     *
     * 长度 ≤ 32
     * @example '20002'
     */
    error_code?: string;
    /**
     * 错误代码描述
     *
     * 长度 ≤ 128
     * @example '商户号信息有误，请检查修改后重试'
     */
    error_code_des?: string;
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
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id?: string;
    /**
     * RSA公钥
     *
     * 长度 ≤ 2048
     * @example '-----BEGIN RSA PUBLIC KEY-----...-----END RSA PUBLIC KEY-----'
     */
    pub_key?: string;
  }
}
