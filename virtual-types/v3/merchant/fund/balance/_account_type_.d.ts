// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Balance {
  interface _account_type_ {
    /**
     * 查询账户实时余额
     *
     * `GET /v3/merchant/fund/balance/{account_type}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476700
     */
    get(config: _account_type_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_account_type_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Balance._account_type_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 账户类型
     *
     * 要查的是哪一个资金账户。
     *
     * - `BASIC`：基本账户
     * - `OPERATION`：运营账户
     * - `FEES`：手续费账户
     */
    account_type: 'BASIC' | 'OPERATION' | 'FEES';
  }
  interface WellformedResponse {
    /**
     * 可用余额
     *
     * 单位 分
     * @example 100
     */
    available_amount: number;
    /**
     * 不可用余额
     *
     * 单位 分
     * @example 100
     */
    pending_amount?: number;
  }
}
