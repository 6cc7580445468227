// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.ReturnOrders {
  interface _out_return_no_ {
    /**
     * 查询分账回退结果
     *
     * `GET /v3/profitsharing/return-orders/{out_return_no}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526279
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466858
     */
    get(config: _out_return_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_return_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.ReturnOrders._out_return_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户回退单号
     *
     * 请求回退时由你生成的单号。
     *
     * 长度 ≤ 64
     * @example 'RETURN20261201000001'
     */
    out_return_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 商户分账单号
       *
       * 当初分出这笔钱的那次分账的单号，不是回退单号。
       *
       * 长度 ≤ 64
       * @example 'P20261201000001'
       */
      out_order_no: string;
    }
  }
  /** 分账回退单 */
  type WellformedResponse = WeChatPay.Components.ProfitSharingReturn;
}
