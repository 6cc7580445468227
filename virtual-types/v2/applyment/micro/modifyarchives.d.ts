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
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
    /**
     * 签名类型
     *
     * 长度 ≤ 128
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 签名
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'D675A1E471DBF7C0B1AC5883B5BDA9EF'
     */
    sign?: string;
    /**
     * 小微商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mch_id: string;
    /**
     * 银行卡号
     *
     * 长度 ≤ 50
     */
    account_number?: string;
    /**
     * 开户银行全称（含支行）
     *
     * 长度 ≤ 256
     * @example '深圳农村商业银行示例支行'
     */
    bank_name?: string;
    /**
     * 开户银行
     *
     * 长度 ≤ 50
     * @example '中国银行'
     */
    account_bank?: string;
    /**
     * 开户银行省市编码
     *
     * 长度 ≤ 6
     * @example '110000'
     */
    bank_address_code: string;
    /**
     * 平台证书序列号
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
