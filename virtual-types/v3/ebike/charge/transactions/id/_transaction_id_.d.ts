// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Transactions.Id {
  interface _transaction_id_ {
    /**
     * 查询订单（微信支付订单号）
     *
     * `GET /v3/ebike/charge/transactions/id/{transaction_id}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
     * @deprecated
     */
    get(config: _transaction_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_transaction_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Transactions.Id._transaction_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 特约商户号
       *
       * 服务商名下的商户，进件审核通过后由微信支付分配。
       * @example '1900000109'
       */
      sub_mchid?: string;
    }
  }
  /** 电动自行车充电扣费订单 */
  type WellformedResponse = WeChatPay.Components.EbikeTransaction;
}
