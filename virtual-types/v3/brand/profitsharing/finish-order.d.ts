// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing {
  interface FinishOrder {
    /**
     * 完结分账
     *
     * `POST /v3/brand/profitsharing/finish-order`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467016
     */
    (data: FinishOrder.PostHttpMethod.JsonDataRequest, config?: FinishOrder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FinishOrder.PostHttpMethod.WellformedResponse>>;
    /**
     * 完结分账
     *
     * `POST /v3/brand/profitsharing/finish-order`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467016
     */
    post(data: FinishOrder.PostHttpMethod.JsonDataRequest, config?: FinishOrder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FinishOrder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.FinishOrder.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 由你生成，每次分账和解冻各用一个。同一单号多次请求只算一次，没有得到明确结果时用原单号再请求。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 解冻原因描述
     *
     * 写明把剩下的钱解冻给商户的原因。
     *
     * 长度 ≤ 80
     * @example '分账完结'
     */
    description: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 请求分账时由你生成。同一单号多次请求只算一次，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 微信分账单号
     *
     * 请求分账后由微信支付生成，须存下，回退时可用它指明是哪一次分账。
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    order_id: string;
  }
}
