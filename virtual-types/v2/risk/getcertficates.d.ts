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
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 32
     * @example 'D675A1E471DBF7C0B1AC5883B5BDA9EF'
     */
    sign?: string;
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
    mch_id: string;
    /**
     * 平台证书信息
     *
     * 长度 ≤ 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Risk.Getcertficates.PostHttpMethod.WellformedResponse.Certificates}
     */
    certificates: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    interface Certificates {
      /**
       * 平台证书列表
       *
       * 字段：`serial_no`、`effective_time`、`expire_time`、`encrypt_certificate`
       */
      data: Certificates.Data[];
    }
    namespace Certificates {
      interface Data {
        /** 证书序列号 */
        serial_no?: string;
        /** 证书启用时间 */
        effective_time?: string;
        /** 证书弃用时间 */
        expire_time?: string;
        /**
         * 证书信息
         *
         * 字段：`algorithm`、`nonce`、`associated_data`、`ciphertext`
         */
        encrypt_certificate?: Data.EncryptCertificate;
      }
      namespace Data {
        /** 证书信息 */
        interface EncryptCertificate {
          /** 加密证书的算法 */
          algorithm?: string;
          /** 加密证书的随机串 */
          nonce?: string;
          /** 加密证书的附加数据 */
          associated_data?: string;
          /**
           * 加密后的证书内容
           *
           * Base64 解码后用 APIv3 密钥按 AES-256-GCM 解开，得到平台证书。
           */
          ciphertext?: string;
        }
      }
    }
  }
}
