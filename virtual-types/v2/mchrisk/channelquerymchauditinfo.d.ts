// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mchrisk {
  interface Channelquerymchauditinfo {
    /**
     * 渠道商查询商户审核信息
     *
     * `POST /mchrisk/channelquerymchauditinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_296
     */
    (data: Channelquerymchauditinfo.PostHttpMethod.XmlDataRequest, config?: Channelquerymchauditinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Channelquerymchauditinfo.PostHttpMethod.WellformedResponse>>;
    /**
     * 渠道商查询商户审核信息
     *
     * `POST /mchrisk/channelquerymchauditinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_296
     */
    post(data: Channelquerymchauditinfo.PostHttpMethod.XmlDataRequest, config?: Channelquerymchauditinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Channelquerymchauditinfo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mchrisk.Channelquerymchauditinfo.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 渠道商号
     *
     * 调用方渠道商自己的商户号。
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
     * @example '999990016'
     */
    sub_mch_id: string;
    /**
     * 服务商号
     *
     * 从业机构在微信支付的编号。
     *
     * 长度 ≤ 32
     * @example '999990017'
     */
    acquiring_bank_id: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD787A4B6847627519F3AD6'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
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
