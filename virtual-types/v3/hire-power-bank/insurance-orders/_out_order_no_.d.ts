// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.HirePowerBank.InsuranceOrders {
  interface _out_order_no_ {
    /**
     * 查询保险订单详情
     *
     * `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
     */
    get(config: _out_order_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_order_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.HirePowerBank.InsuranceOrders._out_order_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户保险订单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '6e8369071cd942c0476613f9d1ce9ca3'
     */
    out_order_no: string;
  }
  interface WellformedResponse {
    /**
     * 保险订单ID
     * @example '1234323JKHDFE1243252'
     */
    order_id?: string;
    /**
     * 商户保险订单号
     * @example '6e8369071cd942c0476613f9d1ce9ca3'
     */
    out_order_no?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example '2323dfsdf342342'
     */
    openid?: string;
    /**
     * 最大理赔次数
     * @example 3
     */
    max_claim_count?: number;
    /**
     * 已理赔次数
     * @example 1
     */
    claimed_count?: number;
    /**
     * 保险订单领取时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    order_receive_time?: string;
    /**
     * 保险订单开始时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    order_begin_time?: string;
    /**
     * 保险订单结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    order_end_time?: string;
    /**
     * 保险订单领取状态
     * @example 'RECEIVING'
     */
    order_receive_state?: string;
  }
}
