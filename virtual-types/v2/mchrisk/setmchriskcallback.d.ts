// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mchrisk {
  interface Setmchriskcallback {
    /**
     * 设置风险通知回调链接
     *
     * `POST /mchrisk/setmchriskcallback`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_294
     */
    (data: Setmchriskcallback.PostHttpMethod.XmlDataRequest, config?: Setmchriskcallback.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Setmchriskcallback.PostHttpMethod.WellformedResponse>>;
    /**
     * 设置风险通知回调链接
     *
     * `POST /mchrisk/setmchriskcallback`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_294
     */
    post(data: Setmchriskcallback.PostHttpMethod.XmlDataRequest, config?: Setmchriskcallback.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Setmchriskcallback.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mchrisk.Setmchriskcallback.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 服务商号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 回调链接
     *
     * 风险通知发到这里，须是公网能直达的完整地址。
     *
     * 长度 ≤ 128；URL
     * @example 'https://pay.weixin.qq.com/wxpay/risk.action'
     */
    callback_url: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD787A4B6847027519F3AD6'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 服务商号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
  }
}
