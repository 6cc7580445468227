// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_ {
  interface Cancel {
    /**
     * 取消支付分订单（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013138589
     */
    (data: Cancel.PostHttpMethod.JsonDataRequest, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
    /**
     * 取消支付分订单（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013138589
     */
    post(data: Cancel.PostHttpMethod.JsonDataRequest, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_.Cancel.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id?: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 撤销原因
     *
     * 显示在用户收到的取消通知里。
     *
     * 长度 ≤ 50 字符
     * @example '用户投诉'
     */
    reason: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
