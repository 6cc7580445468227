// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Profitsharingorderamountquery {
    /**
     * 查询订单待分账金额
     *
     * `POST /pay/profitsharingorderamountquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_10&index=7
     */
    (data: Profitsharingorderamountquery.PostHttpMethod.XmlDataRequest, config?: Profitsharingorderamountquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingorderamountquery.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询订单待分账金额
     *
     * `POST /pay/profitsharingorderamountquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_10&index=7
     */
    post(data: Profitsharingorderamountquery.PostHttpMethod.XmlDataRequest, config?: Profitsharingorderamountquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingorderamountquery.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Profitsharingorderamountquery.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    mch_id: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
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
     * @example 'C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    mch_id?: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
    /**
     * 订单剩余待分金额
     *
     * 单位 分
     * @example 1000
     */
    unsplit_amount?: `${number}`;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 64
     * @example 'C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
  }
}
