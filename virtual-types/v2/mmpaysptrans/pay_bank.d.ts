// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mmpaysptrans {
  interface Pay_bank {
    /**
     * 企业付款到银行卡
     *
     * `POST /mmpaysptrans/pay_bank`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_2
     */
    (data: Pay_bank.PostHttpMethod.XmlDataRequest, config: Pay_bank.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Pay_bank.PostHttpMethod.WellformedResponse>>;
    /**
     * 企业付款到银行卡
     *
     * `POST /mmpaysptrans/pay_bank`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_2
     */
    post(data: Pay_bank.PostHttpMethod.XmlDataRequest, config: Pay_bank.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Pay_bank.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mmpaysptrans.Pay_bank.PostHttpMethod {
  interface XmlDataRequest {
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
     * 商户企业付款单号
     *
     * 由你生成，须先存下再付款：没有得到明确结果时用原单号再请求，换单号会重复付。
     *
     * 长度 8–32 字符
     * @example '1212121221227'
     */
    partner_trade_no: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67Vs'
     */
    nonce_str?: string;
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
     * 收款方银行卡号
     *
     * 用获取 RSA 公钥得到的公钥加密后的密文。
     *
     * 长度 ≤ 384；加密 用微信支付公钥加密
     */
    enc_bank_no: string;
    /**
     * 收款方用户名
     *
     * 长度 ≤ 384；加密 用微信支付公钥加密
     */
    enc_true_name: string;
    /**
     * 收款方开户行
     *
     * 微信支付给银行的编号，取自付款到银行卡的银行对照表。
     *
     * 长度 ≤ 64
     * @example '1001'
     */
    bank_code: string;
    /**
     * 付款金额
     *
     * 单位 分；范围 ≥ 1；32 位整数
     * @example 100000
     */
    amount: number;
    /**
     * 付款说明
     *
     * 长度 ≤ 512 字符
     * @example '理财'
     */
    desc?: string;
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
     */
    mch_id: string;
    /**
     * 商户企业付款单号
     *
     * 长度 ≤ 32
     */
    partner_trade_no: string;
    /**
     * 代付金额
     *
     * 单位 分；32 位整数
     */
    amount: `${number}`;
    /**
     * 微信企业付款单号
     *
     * 长度 ≤ 64
     */
    payment_no: string;
    /**
     * 手续费金额
     *
     * 单位 分；32 位整数
     */
    cmms_amt: `${number}`;
  }
}
