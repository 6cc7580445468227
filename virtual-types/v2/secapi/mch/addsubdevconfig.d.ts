// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch {
  interface Addsubdevconfig {
    /**
     * 配置子商户支付目录与关联AppID
     *
     * `POST /secapi/mch/addsubdevconfig`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_2&index=2&p=901
     */
    (data: Addsubdevconfig.PostHttpMethod.XmlDataRequest, config: Addsubdevconfig.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Addsubdevconfig.PostHttpMethod.WellformedResponse>>;
    /**
     * 配置子商户支付目录与关联AppID
     *
     * `POST /secapi/mch/addsubdevconfig`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_2&index=2&p=901
     */
    post(data: Addsubdevconfig.PostHttpMethod.XmlDataRequest, config: Addsubdevconfig.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Addsubdevconfig.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch.Addsubdevconfig.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mch_id: string;
    /**
     * 关联AppID
     *
     * 要与子商户关联的 AppID，以后这家子商户下单可用它。
     *
     * 长度 ≤ 32
     * @example 'wx931386123456789e'
     */
    sub_appid?: string;
    /**
     * 授权目录
     *
     * 发起 JSAPI 付款的页面须在它之下，以 `/` 结尾。
     *
     * 长度 ≤ 256
     * @example 'http://www.qq.com/wechat/'
     */
    jsapi_path: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 签名
     *
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     *
     * 长度 ≤ 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
  }
}
