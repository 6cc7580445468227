// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw.OutRequestNo {
  interface _out_request_no_ {
    /**
     * 查询二级商户按日终余额预约提现状态
     *
     * `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013328163
     */
    get(config: _out_request_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_request_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw.OutRequestNo._out_request_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户提现单号
     *
     * 发起提现时由你生成的单号。
     *
     * 字符集 `0-9 A-Z a-z`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       * @example '1900000109'
       */
      sub_mchid: string;
    }
  }
  /** 日终余额提现单 */
  type WellformedResponse = WeChatPay.Components.DayEndBalanceWithdraw;
}
