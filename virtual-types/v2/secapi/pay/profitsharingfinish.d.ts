// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Pay {
  interface Profitsharingfinish {
    /**
     * 完结分账
     *
     * `POST /secapi/pay/profitsharingfinish`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_5&index=6
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_5&index=6
     */
    (data: Profitsharingfinish.PostHttpMethod.XmlDataRequest, config: Profitsharingfinish.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingfinish.PostHttpMethod.WellformedResponse>>;
    /**
     * 完结分账
     *
     * `POST /secapi/pay/profitsharingfinish`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_5&index=6
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_5&index=6
     */
    post(data: Profitsharingfinish.PostHttpMethod.XmlDataRequest, config: Profitsharingfinish.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingfinish.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Pay.Profitsharingfinish.PostHttpMethod {
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
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20150806125346'
     */
    out_order_no: string;
    /**
     * 分账完结描述
     *
     * 长度 ≤ 80
     * @example '分账已完成'
     */
    description: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
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
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64
     * @example 'P20150806125346'
     */
    out_order_no: string;
    /**
     * 微信分账单号
     *
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
     */
    order_id: string;
  }
}
