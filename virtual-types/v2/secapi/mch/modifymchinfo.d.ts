// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch {
  interface Modifymchinfo {
    /**
     * 银行特约商户信息修改
     *
     * `POST /secapi/mch/modifymchinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
     */
    (data: Modifymchinfo.PostHttpMethod.XmlDataRequest, config: Modifymchinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modifymchinfo.PostHttpMethod.WellformedResponse>>;
    /**
     * 银行特约商户信息修改
     *
     * `POST /secapi/mch/modifymchinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
     */
    post(data: Modifymchinfo.PostHttpMethod.XmlDataRequest, config: Modifymchinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modifymchinfo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch.Modifymchinfo.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 商户识别码
     *
     * 要修改或查询的那家子商户，登记后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '11111111'
     */
    sub_mch_id: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 商户简称
     *
     * 显示在用户的支付完成页上，须与实际经营的内容相符。
     *
     * 长度 ≤ 20
     * @example '示例科技'
     */
    merchant_shortname?: string;
    /**
     * 客服电话
     *
     * 显示在用户的交易记录里，须打得通。
     *
     * 长度 ≤ 20
     * @example '075586010000'
     */
    service_phone?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 处理信息
     *
     * 长度 ≤ 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    result_msg: string;
  }
}
