// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PartnerPapay.Contracts._contract_id_ {
  interface FailNotify {
    /**
     * 服务商商户重试扣费通知
     *
     * `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
     */
    (data: FailNotify.PostHttpMethod.JsonDataRequest, config: FailNotify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FailNotify.PostHttpMethod.WellformedResponse>>;
    /**
     * 服务商商户重试扣费通知
     *
     * `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
     */
    post(data: FailNotify.PostHttpMethod.JsonDataRequest, config: FailNotify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FailNotify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerPapay.Contracts._contract_id_.FailNotify.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 服务商应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sp_appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '12345512'
     */
    sub_mchid: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣协议ID
     * @example '123124412412423431'
     */
    contract_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
