// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro {
  interface Modifyarchives {
    /**
     * 修改结算银行卡
     *
     * `POST /applyment/micro/modifyarchives`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_2
     * @deprecated
     */
    (data: Modifyarchives.PostHttpMethod.XmlDataRequest, config: Modifyarchives.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modifyarchives.PostHttpMethod.WellformedResponse>>;
    /**
     * 修改结算银行卡
     *
     * `POST /applyment/micro/modifyarchives`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_2
     * @deprecated
     */
    post(data: Modifyarchives.PostHttpMethod.XmlDataRequest, config: Modifyarchives.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modifyarchives.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro.Modifyarchives.PostHttpMethod {
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
    sub_mch_id: string;
    /**
     * 银行卡号
     *
     * 结算用的银行卡。
     *
     * 长度 ≤ 50
     */
    account_number?: string;
    /**
     * 开户银行全称（含支行）
     *
     * 需要填支行的银行才填，与联行号填一个即可。
     *
     * 长度 ≤ 256
     * @example '深圳农村商业银行示例支行'
     */
    bank_name?: string;
    /**
     * 开户银行
     *
     * 银行名称须与微信支付的银行列表一致。
     *
     * 长度 ≤ 50
     * @example '中国银行'
     */
    account_bank?: string;
    /**
     * 开户银行省市编码
     *
     * 行政区划编号，取自微信支付的「省市区编号对照表」。
     *
     * 长度 ≤ 6
     * @example '110000'
     */
    bank_address_code: string;
    /**
     * 平台证书序列号
     *
     * 加密敏感字段所用的平台证书的序列号，不是商户 API 证书的。
     *
     * 长度 ≤ 64
     * @example '5430056GFRJK54YTFF653GDFH09HFGHF'
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
