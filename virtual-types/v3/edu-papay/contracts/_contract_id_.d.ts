// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Contracts {
  interface _contract_id_ {
    /**
     * 解除教育续费通签约
     *
     * `DELETE /v3/edu-papay/contracts/{contract_id}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_4.shtml
     */
    delete(config: _contract_id_.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Contracts._contract_id_.DeleteHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 签约协议号
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。
     * @example 'wx998877665544wx'
     */
    contract_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
