// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Transactions._combine_out_trade_no_ {
  interface Reverse {
    /**
     * 电商合单委托代扣撤销订单
     *
     * `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml
     */
    (data: Reverse.PostHttpMethod.JsonDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
    /**
     * 电商合单委托代扣撤销订单
     *
     * `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml
     */
    post(data: Reverse.PostHttpMethod.JsonDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Transactions._combine_out_trade_no_.Reverse.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 合单商户AppID
     *
     * 合单发起方的 AppID，须已与发起方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 子单信息
     *
     * 字段：`mchid`、`out_trade_no`、`sub_mchid`、`sub_appid`
     */
    sub_orders?: JsonDataRequest.SubOrders[];
  }
  namespace JsonDataRequest {
    interface SubOrders {
      /**
       * 子单商户号
       *
       * 这一单的商户号，由微信支付分配。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 子单商户订单号
       *
       * 这一单自己的单号，退款、分账都用它，不用整笔合单的单号。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 二级商户AppID
       *
       * 二级商户自己的 AppID。
       *
       * 长度 ≤ 32
       * @example 'wxd678efh567hg6787'
       */
      sub_appid?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 合单商户订单号
     *
     * 合单下单时传入的整笔合单的单号，不是商品单的单号。
     *
     * 长度 ≤ 32
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
