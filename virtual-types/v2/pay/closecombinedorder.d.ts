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
     * 合单发起方的 AppID，须同时与发起方和每个子单的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 发起合单的商户，由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mch_id: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 128；可省略，由客户端自动填写
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
    /**
     * 合单商户订单号
     *
     * 合单下单时传入的整笔合单的单号，不是商品单的单号。
     *
     * 长度 ≤ 32
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
    /**
     * 子单信息
     *
     * 长度 ≤ 10240；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Pay.Closecombinedorder.PostHttpMethod.XmlDataRequest.SubOrderList}
     * @example '[{"mch_id": "1900009001","out_trade_no": "OD202611200001"}]'
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
         * 这一单收款的商户，由微信支付分配。
         *
         * 长度 ≤ 32
         * @example '1900009001'
         */
        mch_id: string;
        /**
         * 子单商户订单号
         *
         * 下单时给这个子单的单号。
         * @example 'ORDER20261201000001'
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
