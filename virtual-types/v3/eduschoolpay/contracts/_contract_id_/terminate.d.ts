// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Contracts._contract_id_ {
  interface Terminate {
    /**
     * 商户主动解约
     *
     * `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml
     */
    (data: undefined, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户主动解约
     *
     * `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml
     */
    post(data: undefined, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Contracts._contract_id_.Terminate.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 签约协议号
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。
     * @example '2045011120563805041758214605'
     */
    contract_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
