// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.IndustryRebate.Transactions {
  interface _transaction_id_ {
    /**
     * 支付码牌/点餐码牌交易回传
     *
     * `POST /v3/industry-rebate/transactions/{transaction_id}`（服务商）
     */
    (data: _transaction_id_.PostHttpMethod.JsonDataRequest, config: _transaction_id_.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_transaction_id_.PostHttpMethod.WellformedResponse>>;
    /**
     * 支付码牌/点餐码牌交易回传
     *
     * `POST /v3/industry-rebate/transactions/{transaction_id}`（服务商）
     */
    post(data: _transaction_id_.PostHttpMethod.JsonDataRequest, config: _transaction_id_.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_transaction_id_.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.IndustryRebate.Transactions._transaction_id_.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户
     * @example '1900000001'
     */
    sub_mchid: string;
    /**
     * 收款链接URL
     * @example 'weixin://wxpay/s/An4baqw'
     */
    code_url: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     */
    out_trade_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
