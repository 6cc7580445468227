// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_ {
  interface Sync {
    /**
     * 同步订单信息
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013138975
     */
    (data: Sync.PostHttpMethod.JsonDataRequest, config: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步订单信息
     *
     * `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013138975
     */
    post(data: Sync.PostHttpMethod.JsonDataRequest, config: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder._out_order_no_.Sync.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
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
     * 场景类型
     *
     * 固定填 `Order_Paid`：用户已用别的渠道付清。
     *
     * 长度 ≤ 32
     * @example 'Order_Paid'
     */
    type: string;
    /**
     * 内容信息详情
     *
     * `type` 是 `Order_Paid` 时须有：用户用别的渠道付款的时间。
     *
     * 字段：`seq`、`paid_time`、`paid_amount`
     */
    detail: JsonDataRequest.Detail;
  }
  namespace JsonDataRequest {
    /** 内容信息详情 */
    interface Detail {
      /**
       * 收款序号
       *
       * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
       * @example 1
       */
      seq?: number;
      /**
       * 收款成功时间
       *
       * 用户通过别的方式付清的真实时间，晚于你完结订单的时间，且不能比同步的时刻晚 60 秒以上；只写到日的，按当天 0 点算。微信支付据此更新用户的守约记录，填错会招来投诉。
       *
       * 长度 ≤ 64
       * @example '20261120103456'
       */
      paid_time: string;
      /**
       * 收款金额
       *
       * 单位 分
       *
       * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
       * @example 1
       */
      paid_amount?: number;
    }
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
