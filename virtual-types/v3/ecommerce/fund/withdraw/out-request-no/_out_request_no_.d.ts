// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund.Withdraw.OutRequestNo {
  interface _out_request_no_ {
    /**
     * 商户提现单号查询
     *
     * `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476656
     */
    get(config: _out_request_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_request_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund.Withdraw.OutRequestNo._out_request_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户提现单号
     *
     * 发起提现时由你生成的单号。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
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
  /** 二级商户提现单 */
  type WellformedResponse = WeChatPay.Components.EcommerceWithdraw;
}
