// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Contracts._contract_id_ {
  interface FailNotify {
    /**
     * 重试扣费通知
     *
     * `POST /v3/papay/contracts/{contract_id}/fail-notify`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
     */
    (data: FailNotify.PostHttpMethod.JsonDataRequest, config: FailNotify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FailNotify.PostHttpMethod.WellformedResponse>>;
    /**
     * 重试扣费通知
     *
     * `POST /v3/papay/contracts/{contract_id}/fail-notify`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
     */
    post(data: FailNotify.PostHttpMethod.JsonDataRequest, config: FailNotify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FailNotify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Contracts._contract_id_.FailNotify.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 直连商户号
     *
     * 由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 公众号ID
     *
     * 须已与商户号绑定，与签约时用的相同。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
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
