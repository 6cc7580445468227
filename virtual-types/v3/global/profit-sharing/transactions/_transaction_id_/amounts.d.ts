// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Transactions._transaction_id_ {
  interface Amounts {
    /**
     * 查询剩余待分金额
     *
     * `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_5.shtml
     */
    get(config: Amounts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Amounts.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Transactions._transaction_id_.Amounts.GetHttpMethod {
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
    }
  }
  interface WellformedResponse {
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 订单剩余待分金额
     *
     * 还能分出去的钱，发起分账前看它够不够。
     *
     * 单位 币种的最小单位
     * @example 1000
     */
    unsplit_amount?: number;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    currency?: string;
  }
}
