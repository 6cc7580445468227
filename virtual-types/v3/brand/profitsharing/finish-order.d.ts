// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing {
  interface FinishOrder {
    /**
     * 完结分账
     *
     * `POST /v3/brand/profitsharing/finish-order`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_5.shtml
     */
    (data: FinishOrder.PostHttpMethod.JsonDataRequest, config?: FinishOrder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FinishOrder.PostHttpMethod.WellformedResponse>>;
    /**
     * 完结分账
     *
     * `POST /v3/brand/profitsharing/finish-order`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_5.shtml
     */
    post(data: FinishOrder.PostHttpMethod.JsonDataRequest, config?: FinishOrder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FinishOrder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.FinishOrder.PostHttpMethod {
  interface JsonDataRequest {
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
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20150806125346'
     */
    out_order_no: string;
    /**
     * 分账描述
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
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20150806125346'
     */
    out_order_no: string;
    /**
     * 微信分账单号
     *
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
     */
    order_id: string;
  }
}
