// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund.Enddaybalance {
  interface _sub_mchid_ {
    /**
     * 查询二级商户账户日终余额
     *
     * `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476693
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund.Enddaybalance._sub_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1222212222'
     */
    sub_mchid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
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
      date: string;
      /**
       * 账户类型
       *
       * 要查的是哪一个资金账户。
       *
       * - `BASIC`：基本账户
       * - `DEPOSIT`：保证金账户
       * @default 'BASIC'
       */
      account_type?: 'BASIC' | 'DEPOSIT';
    }
  }
  interface WellformedResponse {
    /**
     * 二级商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
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
    /**
     * 账户类型
     *
     * - `BASIC`：基本账户
     * - `DEPOSIT`：保证金账户
     * @example 'BASIC'
     */
    account_type?: 'BASIC' | 'DEPOSIT';
  }
}
