// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_ {
  interface Cancel {
    /**
     * 取消支付分订单
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/cancel`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587905
     */
    (data: Cancel.PostHttpMethod.JsonDataRequest, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
    /**
     * 取消支付分订单
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/cancel`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587905
     */
    post(data: Cancel.PostHttpMethod.JsonDataRequest, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Cancel.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 须已与商户号绑定。完结、取消订单须与创建订单时相同。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id?: string;
    /**
     * 取消原因
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
     * 长度 ≤ 32
     */
    out_order_no: string;
  }
  interface WellformedResponse {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 32
     * @example '2304203423948239423'
     */
    out_order_no: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 128
     * @example '15646546545165651651'
     */
    order_id: string;
  }
}
