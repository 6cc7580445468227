// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Withdraw.OutRequestNo {
  interface _out_request_no_ {
    /**
     * 商户提现单号查询电商平台提现状态
     *
     * `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476672
     */
    get(config: _out_request_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_request_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Withdraw.OutRequestNo._out_request_no_.GetHttpMethod {
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
  }
  /** 商户提现单 */
  type WellformedResponse = WeChatPay.Components.MerchantWithdraw;
}
