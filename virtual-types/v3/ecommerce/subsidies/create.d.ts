// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Subsidies {
  interface Create {
    /**
     * 请求补差
     *
     * `POST /v3/ecommerce/subsidies/create`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477631
     */
    (data: Create.PostHttpMethod.JsonDataRequest, config?: Create.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Create.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求补差
     *
     * `POST /v3/ecommerce/subsidies/create`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477631
     */
    post(data: Create.PostHttpMethod.JsonDataRequest, config?: Create.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Create.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Subsidies.Create.PostHttpMethod {
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
     * 补差金额
     *
     * 平台替二级商户补的钱，不能超过下单时填的最高补差金额。
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 补差描述
     *
     * 查询时原样返回。
     *
     * 长度 ≤ 80
     * @example '测试备注'
     */
    description: string;
    /**
     * 微信退款单号
     *
     * 申请退款受理后由微信支付返回，查询退款和退款结果通知里也有。
     *
     * 与官方页面不同：WxJava 等客户端库有这个字段，页面没有写，也没有说停用。
     * @example '50300002026120112345678901234'
     */
    refund_id?: string;
    /**
     * 商户补差单号
     *
     * 由你生成并存下，须唯一；同一单号多次请求只补一次。
     *
     * 字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20261120125347'
     */
    out_subsidy_no?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 微信补差单号
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    subsidy_id: string;
    /**
     * 补差描述
     * @example '满减补差活动'
     */
    description: string;
    /**
     * 补差金额
     *
     * 单位 分
     * @example 10
     */
    amount?: number;
    /**
     * 补差单结果
     *
     * `REFUND` 表示补差已全额退回。
     *
     * - `SUCCESS`：补差成功
     * - `FAIL`：补差失败
     * - `REFUND`：已全额回退
     * @example 'SUCCESS'
     */
    result: 'SUCCESS' | 'FAIL' | 'REFUND';
    /**
     * 补差完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time: string;
    /**
     * 商户补差单号
     *
     * 你请求补差时的单号，回退补差也凭它。
     *
     * 字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20261120125347'
     */
    out_subsidy_no?: string;
  }
}
