// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund.Balance {
  interface _sub_mchid_ {
    /**
     * 查询二级商户账户实时余额
     *
     * `GET /v3/ecommerce/fund/balance/{sub_mchid}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476690
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund.Balance._sub_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 账户类型
       *
       * 要查的是哪一个资金账户。
       *
       * - `BASIC`：基本账户
       * - `OPERATION`：运营账户
       * - `FEES`：手续费账户
       * - `DEPOSIT`：保证金账户
       */
      account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT';
    }
  }
  interface WellformedResponse {
    /**
     * 特约商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 资金账户类型
     *
     * - `BASIC`：基本账户
     * - `OPERATION`：运营账户
     * - `FEES`：手续费账户
     * - `DEPOSIT`：保证金账户
     */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT';
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
