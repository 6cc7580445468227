// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Queryexchagerate {
    /**
     * 汇率查询
     *
     * `POST /pay/queryexchagerate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_10.shtml
     */
    (data: Queryexchagerate.PostHttpMethod.XmlDataRequest, config?: Queryexchagerate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Queryexchagerate.PostHttpMethod.WellformedResponse>>;
    /**
     * 汇率查询
     *
     * `POST /pay/queryexchagerate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_10.shtml
     */
    post(data: Queryexchagerate.PostHttpMethod.XmlDataRequest, config?: Queryexchagerate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Queryexchagerate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Queryexchagerate.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 已与 `mch_id` 绑定的 AppID，在微信公众平台或开放平台申请；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
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
     * 币种
     * @example 'USD'
     */
    fee_type: string;
    /**
     * 日期
     * @example '20261201'
     */
    date: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    sign?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 子商户号
     * @example '1230000100'
     */
    sub_mch_id?: string;
    /**
     * 币种
     *
     * 长度 ≤ 10
     * @example 'USD'
     */
    fee_type: string;
    /**
     * 汇率时间
     *
     * 长度 ≤ 14
     * @example '20261120'
     */
    rate_time: string;
    /**
     * 现汇卖出价（汇率）
     *
     * 单位 亿分之一；长度 ≤ 15
     * @example '650000000'
     */
    rate: string;
    /**
     * 签名
     *
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    sign: string;
  }
}
