// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Dayendbalance {
  interface _account_type_ {
    /**
     * 查询账户日终余额
     *
     * `GET /v3/merchant/fund/dayendbalance/{account_type}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476702
     */
    get(config: _account_type_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_account_type_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Dayendbalance._account_type_.GetHttpMethod {
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
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 日期
       *
       * 要查哪一天结束时的余额。
       *
       * 长度 ≤ 10；日期 YYYY-MM-DD
       * @example '2026-11-20'
       */
      date?: string;
    }
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
