// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw.ApplymentId {
  interface _applyment_id_ {
    /**
     * 微信支付注销提现申请单号查询申请单状态
     *
     * `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013892765
     */
    get(config: _applyment_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_applyment_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw.ApplymentId._applyment_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付注销提现申请单号
     *
     * 提交注销申请的应答返回。
     *
     * 长度 ≤ 32
     * @example 'X202410241010125346'
     */
    applyment_id: string;
  }
  /** 注销提现申请单 */
  type WellformedResponse = WeChatPay.Components.CancelWithdrawApplyment;
}
