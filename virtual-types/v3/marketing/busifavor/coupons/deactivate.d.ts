// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons {
  interface Deactivate {
    /**
     * 使券失效
     *
     * `POST /v3/marketing/busifavor/coupons/deactivate`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_14.shtml
     */
    (data: Deactivate.PostHttpMethod.JsonDataRequest, config?: Deactivate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deactivate.PostHttpMethod.WellformedResponse>>;
    /**
     * 使券失效
     *
     * `POST /v3/marketing/busifavor/coupons/deactivate`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_14.shtml
     */
    post(data: Deactivate.PostHttpMethod.JsonDataRequest, config?: Deactivate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deactivate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons.Deactivate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 券code
     *
     * 用户手里那张券的编码。由微信支付生成、预先上传还是发券时指定，取决于创建批次时选的 `coupon_code_mode`。
     *
     * 长度 ≥ 1
     * @example 'sxxe34343434'
     */
    coupon_code: string;
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     *
     * 长度 1–20
     * @example '1234567891'
     */
    stock_id: string;
    /**
     * 失效请求单据号
     *
     * 由你生成并存下，须唯一。
     *
     * 长度 1–128
     * @example '1002600620019090123143254436'
     */
    deactivate_request_no: string;
    /**
     * 失效原因
     *
     * 供日后查询，记下为什么失效。
     *
     * 长度 1–64
     * @example '此券使用时间设置错误'
     */
    deactivate_reason?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 券成功失效的时间
     *
     * 长度 ≤ 32
     * @example '2026-11-20T13:29:35.08:00'
     */
    wechatpay_deactivate_time: string;
  }
}
