// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Withdraw.WithdrawId {
  interface _withdraw_id_ {
    /**
     * 微信支付提现单号查询电商平台提现状态
     *
     * `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476674
     */
    get(config: _withdraw_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_withdraw_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Withdraw.WithdrawId._withdraw_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付提现单号
     *
     * 提现申请的应答返回，查询提现结果用它。
     *
     * 长度 ≤ 128
     * @example '12321937198237912739132791732123'
     */
    withdraw_id: string;
  }
  /** 商户提现单 */
  type WellformedResponse = WeChatPay.Components.MerchantWithdraw;
}
