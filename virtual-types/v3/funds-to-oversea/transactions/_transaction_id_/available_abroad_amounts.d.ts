// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea.Transactions._transaction_id_ {
  interface Available_abroad_amounts {
    /**
     * 查询订单剩余可出境余额
     *
     * `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476109
     */
    get(config: Available_abroad_amounts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Available_abroad_amounts.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea.Transactions._transaction_id_.Available_abroad_amounts.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 订单剩余可出境金额
     *
     * 这笔订单还能申请出境多少，每次申请都从里面扣。
     *
     * 单位 分
     * @example 21
     */
    available_abroad_amount: number;
  }
}
