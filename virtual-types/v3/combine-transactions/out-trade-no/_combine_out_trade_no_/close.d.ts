// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions.OutTradeNo._combine_out_trade_no_ {
  interface Close {
    /**
     * 合单关闭订单
     *
     * `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012577452
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421130
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761079
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761093
     */
    (data: Close.PostHttpMethod.JsonDataRequest, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
    /**
     * 合单关闭订单
     *
     * `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012577452
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421130
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761079
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761093
     */
    post(data: Close.PostHttpMethod.JsonDataRequest, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions.OutTradeNo._combine_out_trade_no_.Close.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 合单商户AppID
     *
     * 合单下单时传入的那一个。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 商品单信息
     *
     * 合单里的每一单都列出，与下单时一致。
     *
     * 字段：`mchid`、`out_trade_no`、`individual_auth_id`、`sub_mchid`、`sub_appid`
     */
    sub_orders: JsonDataRequest.SubOrders[];
  }
  namespace JsonDataRequest {
    interface SubOrders {
      /**
       * 子单商户号
       *
       * 合单下单时这一商品单传入的那一个。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 商品单商户订单号
       *
       * 合单下单时这一商品单传入的那一个。
       *
       * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 商品单个人收款方受理授权ID
       *
       * 收款方是个人时填，个人签约后由微信支付返回。
       *
       * 与官方页面不同：平台收付通的个人收款方要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
       * @example '1900000109'
       */
      individual_auth_id?: string;
      /**
       * 子商户号
       *
       * 这一笔商品单收款的商户，由服务商进件后取得；关单时须与下单时一致。直连商户发起的合单不填。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 子商户应用ID
       *
       * 子商户自己的 AppID，须已与本单的 `sub_mchid` 绑定。JSAPI 与小程序的合单只有一笔商品单可以填它；关单时照下单时的填。
       *
       * 长度 ≤ 32
       * @example 'wxd678efh567hg6999'
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
     */
    combine_out_trade_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
