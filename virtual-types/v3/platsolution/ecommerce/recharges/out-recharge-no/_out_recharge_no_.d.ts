// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Recharges.OutRechargeNo {
  interface _out_recharge_no_ {
    /**
     * 查询二级商户充值结果
     *
     * `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/get-by-out-no.html
     */
    get(config: _out_recharge_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_recharge_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Recharges.OutRechargeNo._out_recharge_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户充值单号
     *
     * 由你生成并存下，查询充值结果用它。
     * @example 'cz2026112013'
     */
    out_recharge_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       * @example '1900001121'
       */
      sub_mchid: string;
    }
  }
  /** 二级商户充值单 */
  type WellformedResponse = WeChatPay.Components.EcommerceRecharge;
}
