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
     * 长度 ≤ 32
     */
    mch_id: string;
    /** form-data中媒体文件标识 */
    media: WeChatPay.Client.ReadStream;
    /**
     * 根据媒体文件内容进行MD5计算后的值
     *
     * 长度 ≤ 32
     */
    media_hash: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64
     */
    sign: string;
    /**
     * 签名方式
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
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
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
     * 媒体文件标识ID
     *
     * 上传成功后得到，交给要这份材料的接口。
     *
     * 长度 ≤ 256
     */
    media_id: string;
  }
}
