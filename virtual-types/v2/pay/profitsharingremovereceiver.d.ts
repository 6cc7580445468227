// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Profitsharingremovereceiver {
    /**
     * 删除分账接收方
     *
     * `POST /pay/profitsharingremovereceiver`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_4&index=5
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_4&index=5
     */
    (data: Profitsharingremovereceiver.PostHttpMethod.XmlDataRequest, config?: Profitsharingremovereceiver.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingremovereceiver.PostHttpMethod.WellformedResponse>>;
    /**
     * 删除分账接收方
     *
     * `POST /pay/profitsharingremovereceiver`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_4&index=5
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_4&index=5
     */
    post(data: Profitsharingremovereceiver.PostHttpMethod.XmlDataRequest, config?: Profitsharingremovereceiver.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingremovereceiver.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Profitsharingremovereceiver.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id?: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
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
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'ABC6DD4AA85C0EECA82C35595A69EFGH'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 分账接收方
     *
     * 长度 ≤ 2048；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Pay.Profitsharingremovereceiver.PostHttpMethod.XmlDataRequest.Receiver}
     * @example '{"type": "MERCHANT_ID","account": "190001001"}'
     */
    receiver: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    interface Receiver {
      /**
       * 分账接收方类型
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /**
       * 分账接收方账号
       * @example '190001001'
       */
      account: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
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
     * 分账接收方
     *
     * 长度 ≤ 128；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Pay.Profitsharingremovereceiver.PostHttpMethod.WellformedResponse.Receiver}
     * @example '{"type":"MERCHANT_ID","account":"190001001"}'
     */
    receiver: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    interface Receiver {
      /**
       * 分账接收方类型
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /**
       * 分账接收方账号
       * @example '190001001'
       */
      account: string;
    }
  }
}
