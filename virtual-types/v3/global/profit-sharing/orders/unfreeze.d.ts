// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Orders {
  interface Unfreeze {
    /**
     * 解冻剩余资金
     *
     * `POST /v3/global/profit-sharing/orders/unfreeze`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml
     */
    (data: Unfreeze.PostHttpMethod.JsonDataRequest, config: Unfreeze.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unfreeze.PostHttpMethod.WellformedResponse>>;
    /**
     * 解冻剩余资金
     *
     * `POST /v3/global/profit-sharing/orders/unfreeze`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml
     */
    post(data: Unfreeze.PostHttpMethod.JsonDataRequest, config: Unfreeze.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unfreeze.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Orders.Unfreeze.PostHttpMethod {
  interface JsonDataRequest {
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
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 由你生成，每次分账和解冻各用一个。同一单号多次请求只算一次，没有得到明确结果时用原单号再请求。
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 分账描述
     *
     * 写明把剩下的钱解冻给商户的原因。
     *
     * 长度 ≤ 80
     * @example '解冻全部剩余资金'
     */
    description: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** 境外分账单 */
  type WellformedResponse = WeChatPay.Components.GlobalProfitSharingOrder;
}
