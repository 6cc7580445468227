// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund.Withdraw {
  interface _withdraw_id_ {
    /**
     * 微信支付提现单号查询
     *
     * `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476665
     */
    get(config: _withdraw_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_withdraw_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund.Withdraw._withdraw_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付提现单号
     *
     * 提现申请的应答返回，查询提现结果用它。
     *
     * 长度 ≤ 128
     * @example '1232193719823791273913279173'
     */
    withdraw_id: string;
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
