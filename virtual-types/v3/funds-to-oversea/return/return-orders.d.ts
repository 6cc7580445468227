// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea.Return {
  interface ReturnOrders {
    /**
     * 申请资金出境退回
     *
     * `POST /v3/funds-to-oversea/return/return-orders`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013735039
     */
    (data: ReturnOrders.PostHttpMethod.JsonDataRequest, config?: ReturnOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ReturnOrders.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请资金出境退回
     *
     * `POST /v3/funds-to-oversea/return/return-orders`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013735039
     */
    post(data: ReturnOrders.PostHttpMethod.JsonDataRequest, config?: ReturnOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ReturnOrders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea.Return.ReturnOrders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户出境退回单号
     *
     * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
     * @example 'R20250220103930'
     */
    out_return_no: string;
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '123456'
     */
    sub_mchid: string;
    /**
     * 商户出境单号
     *
     * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
     * @example 'merchant_1123123'
     */
    out_order_id: string;
    /**
     * 微信订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得。
     * @example '420000000000000010'
     */
    transaction_id: string;
    /**
     * 退回凭证补充信息
     * @example '5017752501202611203233368018'
     */
    supplement_info: string;
    /**
     * 退回金额
     *
     * 单位 分
     * @example 100
     */
    amount: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户出境退回单号
     * @example 'R20250220103930'
     */
    out_return_no: string;
    /**
     * 二级商户号
     * @example '1231231'
     */
    sub_mchid: string;
    /**
     * 微信出境退回单号
     * @example '2375897293812'
     */
    return_id: string;
    /**
     * 商户出境单号
     * @example 'merchant123123'
     */
    out_order_id: string;
    /**
     * 微信订单号
     * @example '420000000000000010'
     */
    transaction_id: string;
    /**
     * 退回凭证补充信息
     * @example '5017752501202611203233368018'
     */
    supplement_info?: string;
    /**
     * 退回金额
     *
     * 单位 分
     * @example 100
     */
    amount: number;
    /**
     * 出境退回状态
     *
     * `PROCESSING` 须再查。
     *
     * - `PROCESSING`：处理中
     * - `SUCCESS`：成功
     * - `FAILED`：失败
     * @example 'PROCESSING'
     */
    state: 'PROCESSING' | 'SUCCESS' | 'FAILED';
    /**
     * 创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 成功时间
     *
     * 成功之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 失败原因
     *
     * - `RETURN_AMOUNT_NOT_ENOUGH`：可回退金额不足
     * @example 'RETURN_AMOUNT_NOT_ENOUGH'
     */
    fail_reason?: 'RETURN_AMOUNT_NOT_ENOUGH';
  }
}
