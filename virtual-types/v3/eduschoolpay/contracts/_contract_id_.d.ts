// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Contracts {
  interface _contract_id_ {
    /**
     * 通过协议号查询签约
     *
     * `GET /v3/eduschoolpay/contracts/{contract_id}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml
     */
    get(config: _contract_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Contracts._contract_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 签约协议号
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。
     * @example '2045011120563805041758214605'
     */
    contract_id: string;
  }
  /** 校园轻松付签约协议 */
  type WellformedResponse = WeChatPay.Components.EduSchoolContract;
}
