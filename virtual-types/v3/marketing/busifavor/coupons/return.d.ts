// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons {
  interface Return {
    /**
     * 申请退券
     *
     * `POST /v3/marketing/busifavor/coupons/return`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_13.shtml
     */
    (data: Return.PostHttpMethod.JsonDataRequest, config?: Return.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Return.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请退券
     *
     * `POST /v3/marketing/busifavor/coupons/return`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_13.shtml
     */
    post(data: Return.PostHttpMethod.JsonDataRequest, config?: Return.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Return.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons.Return.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 券code
     *
     * 用户手里那张券的编码。由微信支付生成、预先上传还是发券时指定，取决于创建批次时选的 `coupon_code_mode`。
     *
     * 长度 1–20
     * @example 'sxxe34343434'
     */
    coupon_code: string;
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     *
     * 长度 ≥ 1
     * @example '1234567891'
     */
    stock_id: string;
    /**
     * 退券请求单据号
     *
     * 由你生成并存下，须唯一。
     *
     * 长度 1–128
     * @example '1002600620019090123143254436'
     */
    return_request_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 微信退券成功的时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    wechatpay_return_time: string;
  }
}
