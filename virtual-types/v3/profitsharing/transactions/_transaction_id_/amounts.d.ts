// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Transactions._transaction_id_ {
  interface Amounts {
    /**
     * 查询剩余待分金额
     *
     * `GET /v3/profitsharing/transactions/{transaction_id}/amounts`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012457939
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012457927
     */
    get(config: Amounts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Amounts.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Transactions._transaction_id_.Amounts.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
  }
  interface WellformedResponse {
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 订单剩余待分金额
     *
     * 还能分出去的钱，发起分账前看它够不够。
     *
     * 单位 分
     * @example 1000
     */
    unsplit_amount: number;
  }
}
