// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Closecombinedorder {
    /**
     * 合单关单
     *
     * `POST /pay/closecombinedorder`
     * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3
     */
    (data: Closecombinedorder.PostHttpMethod.XmlDataRequest, config?: Closecombinedorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Closecombinedorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 合单关单
     *
     * `POST /pay/closecombinedorder`
     * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3
     */
    post(data: Closecombinedorder.PostHttpMethod.XmlDataRequest, config?: Closecombinedorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Closecombinedorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Closecombinedorder.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 合单AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mch_id: string;
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
     * 长度 ≤ 128；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 长度 ≤ 64
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 合单商户订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    combine_out_trade_no: string;
    /**
     * 子单信息
     *
     * 长度 ≤ 10240；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Pay.Closecombinedorder.PostHttpMethod.XmlDataRequest.SubOrderList}
     * @example '[{"mch_id": "1900009001","out_trade_no": "OD201708030001"}]'
     */
    sub_order_list: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    type SubOrderList = SubOrderList.Item[];
    namespace SubOrderList {
      /** 子单信息 */
      interface Item {
        /**
         * 子单商户号
         *
         * 长度 ≤ 32
         * @example '1900009001'
         */
        mch_id: string;
        /**
         * 子单商户订单号
         * @example 'OD201708030001'
         */
        out_trade_no: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 合单AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mch_id: string;
  }
}
