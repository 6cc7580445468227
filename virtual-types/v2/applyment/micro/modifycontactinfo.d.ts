// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro {
  interface Modifycontactinfo {
    /**
     * 修改联系信息
     *
     * `POST /applyment/micro/modifycontactinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_4
     * @deprecated
     */
    (data: Modifycontactinfo.PostHttpMethod.XmlDataRequest, config: Modifycontactinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modifycontactinfo.PostHttpMethod.WellformedResponse>>;
    /**
     * 修改联系信息
     *
     * `POST /applyment/micro/modifycontactinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_4
     * @deprecated
     */
    post(data: Modifycontactinfo.PostHttpMethod.XmlDataRequest, config: Modifycontactinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modifycontactinfo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro.Modifycontactinfo.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 接口版本号
     *
     * 长度 ≤ 32
     * @example '1.0'
     */
    version: '1.0';
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
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 128
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'D675A1E471DBF7C0B1AC5883B5BDA9EF'
     */
    sign?: string;
    /**
     * 小微商户号
     *
     * 小微商户进件成功后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mch_id?: string;
    /**
     * 手机号
     *
     * 长度 ≤ 11
     * @example '13734543456'
     */
    mobile_phone?: string;
    /**
     * 邮箱
     *
     * 长度 ≤ 50
     * @example 'zhangsan@227.com'
     */
    email?: string;
    /**
     * 商户简称
     *
     * 长度 ≤ 20
     * @example '张三的小店'
     */
    merchant_name?: string;
    /**
     * 加密的平台证书序列号
     *
     * 长度 ≤ 64
     * @example '50062CE505775F070CAB06E697F1BBD1AD4F4D87'
     */
    cert_sn: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id?: string;
    /**
     * 小微商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mch_id?: string;
  }
}
