// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Profitsharing {
  interface ReturnOrders {
    /**
     * 请求分账回退
     *
     * `POST /v3/profitsharing/return-orders`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525287
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466854
     */
    (data: ReturnOrders.PostHttpMethod.JsonDataRequest, config?: ReturnOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ReturnOrders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求分账回退
     *
     * `POST /v3/profitsharing/return-orders`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525287
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466854
     */
    post(data: ReturnOrders.PostHttpMethod.JsonDataRequest, config?: ReturnOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ReturnOrders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.ReturnOrders.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithOrderId | JsonDataRequest.WithOutOrderNo);
  namespace JsonDataRequest {
    interface Common {
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
       * 商户回退单号
       *
       * 由你生成并存下，每次回退用一个；没有得到明确结果时用原单号再请求，或凭它查询。
       *
       * 长度 ≤ 64
       * @example 'RETURN20261201000001'
       */
      out_return_no: string;
      /**
       * 回退商户号
       *
       * 原来分到钱的那个接收方，与分账时的 `account` 相同。
       *
       * 长度 ≤ 32
       * @example '86693852'
       */
      return_mchid: string;
      /**
       * 回退金额
       *
       * 从接收方收回的钱，不能超过原来分给它的金额。
       *
       * 单位 分
       * @example 10
       */
      amount: number;
      /**
       * 回退描述
       *
       * 原样出现在回退结果和分账账单里。
       *
       * 长度 ≤ 80
       * @example '用户退款'
       */
      description: string;
    }
    interface WithOrderId {
      /**
       * 微信分账单号
       *
       * 请求分账的应答返回的单号，不是支付单号。
       *
       * 与 `out_order_no` 二选一；长度 ≤ 64
       * @example '3008450740202611200007820472'
       */
      order_id: string;
      out_order_no?: never;
    }
    interface WithOutOrderNo {
      order_id?: never;
      /**
       * 商户分账单号
       *
       * 当初分出这笔钱的那次分账的单号，不是回退单号。
       *
       * 与 `order_id` 二选一；长度 ≤ 64
       */
      out_order_no: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 分账回退单 */
  type WellformedResponse = WeChatPay.Components.ProfitSharingReturn;
}
