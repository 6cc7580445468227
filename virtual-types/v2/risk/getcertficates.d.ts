// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Risk {
  interface Getcertficates {
    /**
     * 获取平台证书
     *
     * `POST /risk/getcertficates`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_11
     */
    (data: Getcertficates.PostHttpMethod.XmlDataRequest, config?: Getcertficates.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getcertficates.PostHttpMethod.WellformedResponse>>;
    /**
     * 获取平台证书
     *
     * `POST /risk/getcertficates`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_11
     */
    post(data: Getcertficates.PostHttpMethod.XmlDataRequest, config?: Getcertficates.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getcertficates.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Risk.Getcertficates.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 商户号
     *
     * 长度最大 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 长度最大 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67Vs'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度最大 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 长度最大 64
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 随机字符串
     *
     * 长度最大 32
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度最大 32
     * @example 'D675A1E471DBF7C0B1AC5883B5BDA9EF'
     */
    sign?: string;
    /**
     * 错误码
     *
     * 长度最大 32
     * @example '20002'
     */
    error_code?: string;
    /**
     * 错误代码描述
     *
     * 长度最大 128
     * @example '商户号信息有误，请检查修改后重试'
     */
    error_code_des?: string;
    /**
     * 业务结果
     *
     * 长度最大 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'SUCCESS'
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 商户号
     *
     * 长度最大 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 平台证书信息
     *
     * 长度最大 6000
     * @example '{"data":[{"serial_no":"42A5C4F7F70D57D0576BBEDA0E0928D6E5C4F003","effective_time":"2017-08-18 14:52:04","expire_time":"2022-08-17 14:52:04","encrypt_certificate":{"algorithm":"AEAD_AES_256_GCM","nonc…
     */
    certificates: string;
  }
}
