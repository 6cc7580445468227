// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Applyment4sub.Applyment.Applyment_id {
  interface _applyment_id_ {
    /**
     * 通过申请单号查询申请状态
     *
     * `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012697052
     */
    get(config: _applyment_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_applyment_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Applyment4sub.Applyment.Applyment_id._applyment_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付申请单号
     *
     * 提交申请的应答返回。
     * @example 2000002124775691
     */
    applyment_id: number;
  }
  /** 特约商户进件申请单 */
  type WellformedResponse = WeChatPay.Components.Applyment;
}
