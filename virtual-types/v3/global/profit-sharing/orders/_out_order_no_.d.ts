// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Orders {
  interface _out_order_no_ {
    /**
     * 查询分账结果
     *
     * `GET /v3/global/profit-sharing/orders/{out_order_no}`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_4.shtml
     */
    get(config: _out_order_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_order_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Orders._out_order_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户分账单号
     *
     * 请求分账时由你生成的单号。
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
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
       * 微信支付订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
    }
  }
  /** 境外分账单 */
  type WellformedResponse = WeChatPay.Components.GlobalProfitSharingOrder;
}
