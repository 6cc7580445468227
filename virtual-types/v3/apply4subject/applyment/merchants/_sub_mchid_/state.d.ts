// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment.Merchants._sub_mchid_ {
  interface State {
    /**
     * 获取商户开户意愿确认状态
     *
     * `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`（从业机构、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467549
     */
    get(config: State.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<State.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment.Merchants._sub_mchid_.State.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 特约商户号
     *
     * 要查的特约商户，微信支付分配的商户号。
     *
     * 长度 8–32；字符集 `0-9`
     */
    sub_mchid: string;
  }
  interface WellformedResponse {
    /**
     * 授权状态
     *
     * 长度 ≤ 32
     *
     * - `AUTHORIZE_STATE_UNAUTHORIZED`：未授权
     * - `AUTHORIZE_STATE_AUTHORIZED`：已授权
     * @example 'AUTHORIZE_STATE_UNAUTHORIZED'
     */
    authorize_state: 'AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED';
  }
}
