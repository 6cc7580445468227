// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Subsidies {
  interface Cancel {
    /**
     * 取消补差
     *
     * `POST /v3/ecommerce/subsidies/cancel`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477639
     */
    (data: Cancel.PostHttpMethod.JsonDataRequest, config?: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
    /**
     * 取消补差
     *
     * `POST /v3/ecommerce/subsidies/cancel`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477639
     */
    post(data: Cancel.PostHttpMethod.JsonDataRequest, config?: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Subsidies.Cancel.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
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
     * 长度 ≤ 64
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 取消补差描述
     *
     * 查询时原样返回。
     *
     * 长度 ≤ 80
     * @example '订单退款'
     */
    description: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900013401'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 取消补差结果
     *
     * `SUCCESS` 才算取消，之后才能分账。
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'SUCCESS'
     */
    result: 'SUCCESS' | 'FAIL';
    /**
     * 取消补差描述
     * @example '订单退款'
     */
    description: string;
  }
}
