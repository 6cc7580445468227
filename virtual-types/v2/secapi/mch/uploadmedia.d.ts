// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch {
  interface Uploadmedia {
    /**
     * 图片上传
     *
     * `POST /secapi/mch/uploadmedia`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_9
     */
    (data: Uploadmedia.PostHttpMethod.FormDataRequest, config: Uploadmedia.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Uploadmedia.PostHttpMethod.WellformedResponse>>;
    /**
     * 图片上传
     *
     * `POST /secapi/mch/uploadmedia`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_9
     */
    post(data: Uploadmedia.PostHttpMethod.FormDataRequest, config: Uploadmedia.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Uploadmedia.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch.Uploadmedia.PostHttpMethod {
  interface FormDataRequest {
    /**
     * 服务商商户号或渠道号
     *
     * 长度最大 32
     */
    mch_id: string;
    /** form-data中媒体文件标识 */
    media: WeChatPay.Client.ReadStream;
    /**
     * 根据媒体文件内容进行MD5计算后的值
     *
     * 长度最大 32
     */
    media_hash: string;
    /**
     * 签名
     *
     * 长度最大 32
     */
    sign: string;
    /**
     * 签名方式
     *
     * 长度最大 10
     * @default 'MD5'
     */
    sign_type: 'HMAC-SHA256' | 'MD5';
  }
  interface RequestConfig extends WeChatPay.Client.XmlUploadRequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      'Content-Type': `multipart/form-data${string}`;
    }
  }
  interface WellformedResponse {
    /**
     * 返回状态码
     *
     * 长度最大 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     */
    return_code: 'SUCCESS' | 'FAIL';
    /**
     * 返回信息
     *
     * 长度最大 128
     */
    return_msg?: string;
    /**
     * 公众账号ID
     *
     * 长度最大 32
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度最大 32
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 长度最大 32
     */
    nonce_str: string;
    /**
     * 签名
     *
     * 长度最大 32
     */
    sign: string;
    /**
     * 业务结果
     *
     * 长度最大 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 错误代码
     *
     * 长度最大 32
     */
    err_code?: string;
    /**
     * 错误代码描述
     *
     * 长度最大 128
     */
    err_code_des?: string;
    /**
     * 媒体标识Id,微信返回的媒体文件标识Id
     *
     * 长度最大 256
     */
    media_id: string;
  }
}
