// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons {
  interface Disassociate {
    /**
     * 取消关联订单信息
     *
     * `POST /v3/marketing/busifavor/coupons/disassociate`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_10.shtml
     */
    (data: Disassociate.PostHttpMethod.JsonDataRequest, config?: Disassociate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Disassociate.PostHttpMethod.WellformedResponse>>;
    /**
     * 取消关联订单信息
     *
     * `POST /v3/marketing/busifavor/coupons/disassociate`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_10.shtml
     */
    post(data: Disassociate.PostHttpMethod.JsonDataRequest, config?: Disassociate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Disassociate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons.Disassociate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     *
     * 长度 1–20
     */
    stock_id: string;
    /**
     * 券code
     *
     * 用户手里那张券的编码。由微信支付生成、预先上传还是发券时指定，取决于创建批次时选的 `coupon_code_mode`。
     *
     * 长度 8–15
     */
    coupon_code: string;
    /**
     * 关联的商户订单号
     *
     * 用这张券的那笔支付下单时的单号。
     *
     * 长度 1–128
     */
    out_trade_no: string;
    /**
     * 商户请求单号
     *
     * 由你生成的凭据号，须唯一并存下；没有得到明确结果时沿用原号再请求。
     *
     * 长度 1–128
     */
    out_request_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 取消关联成功时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    wechatpay_disassociate_time: string;
  }
}
