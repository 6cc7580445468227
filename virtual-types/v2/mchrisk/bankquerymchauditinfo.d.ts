// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mchrisk {
  interface Bankquerymchauditinfo {
    /**
     * 间联模式查询商户审核状态
     *
     * `POST /mchrisk/bankquerymchauditinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_295
     */
    (data: Bankquerymchauditinfo.PostHttpMethod.XmlDataRequest, config?: Bankquerymchauditinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Bankquerymchauditinfo.PostHttpMethod.WellformedResponse>>;
    /**
     * 间联模式查询商户审核状态
     *
     * `POST /mchrisk/bankquerymchauditinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_295
     */
    post(data: Bankquerymchauditinfo.PostHttpMethod.XmlDataRequest, config?: Bankquerymchauditinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Bankquerymchauditinfo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mchrisk.Bankquerymchauditinfo.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 服务商号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '999990016'
     */
    sub_mch_id: string;
    /**
     * 渠道号
     *
     * 长度 ≤ 32
     * @example '999990017'
     */
    channel_id: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD787A4B6847627519F3AD6'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
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
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 服务商号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '999990016'
     */
    sub_mch_id: string;
    /**
     * 渠道号
     *
     * 长度 ≤ 32
     * @example '999990017'
     */
    channel_id: string;
    /**
     * 审核状态
     *
     * 长度 ≤ 32
     * @example 'AUDITING/PASSED/REJECTED'
     */
    audit_status: string;
    /**
     * 审核备注
     *
     * 长度 ≤ 128
     * @example 'RISK_NO_ENTRY'
     */
    audit_comment: string;
    /**
     * 签名类型
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type?: 'HMAC-SHA256';
  }
}
