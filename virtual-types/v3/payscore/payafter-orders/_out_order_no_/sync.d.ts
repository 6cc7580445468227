// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.PayafterOrders._out_order_no_ {
  interface Sync {
    /**
     * 支付分订单同步
     *
     * `POST /v3/payscore/payafter-orders/{out_order_no}/sync`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
     */
    (data: Sync.PostHttpMethod.JsonDataRequest, config: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
    /**
     * 支付分订单同步
     *
     * `POST /v3/payscore/payafter-orders/{out_order_no}/sync`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
     */
    post(data: Sync.PostHttpMethod.JsonDataRequest, config: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.PayafterOrders._out_order_no_.Sync.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id?: string;
    /**
     * 场景类型
     *
     * - `Order_Paid`：用户付款成功
     */
    type?: 'Order_Paid';
    /**
     * 内容信息详情
     *
     * 字段：`paid_time`
     */
    detail?: JsonDataRequest.Detail;
  }
  namespace JsonDataRequest {
    /** 内容信息详情 */
    interface Detail {
      /**
       * 用户通过其他方式付款成功的实际时间
       *
       * 正则 `^\d{14}$`
       * @example '20261120103456'
       */
      paid_time?: string;
    }
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
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
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
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id: string;
  }
}
