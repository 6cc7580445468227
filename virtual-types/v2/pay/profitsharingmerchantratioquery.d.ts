// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Profitsharingmerchantratioquery {
    /**
     * 查询最大分账比例
     *
     * `POST /pay/profitsharingmerchantratioquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_11&index=8
     */
    (data: Profitsharingmerchantratioquery.PostHttpMethod.XmlDataRequest, config?: Profitsharingmerchantratioquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingmerchantratioquery.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询最大分账比例
     *
     * `POST /pay/profitsharingmerchantratioquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_11&index=8
     */
    post(data: Profitsharingmerchantratioquery.PostHttpMethod.XmlDataRequest, config?: Profitsharingmerchantratioquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingmerchantratioquery.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Profitsharingmerchantratioquery.PostHttpMethod {
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
     * 品牌主商户号
     *
     * 长度 ≤ 32
     * @example '1900000108'
     */
    brand_mch_id?: string;
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
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id?: string;
    /**
     * 品牌主商户号
     *
     * 长度 ≤ 32
     * @example '1900000108'
     */
    brand_mch_id?: string;
    /**
     * 最大分账比例
     *
     * 单位 万分之一
     * @example 2000
     */
    max_ratio: `${number}`;
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
     * 长度 ≤ 64
     * @example 'C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
  }
}
