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
     * 服务商自己的 AppID，须已与服务商的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sp_appid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '12345512'
     */
    sub_mchid: string;
    /**
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     * @example '123124412412423431'
     */
    contract_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
