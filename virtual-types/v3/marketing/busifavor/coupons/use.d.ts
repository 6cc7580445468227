// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons {
  interface Use {
    /**
     * 核销用户券
     *
     * `POST /v3/marketing/busifavor/coupons/use`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_3.shtml
     */
    (data: Use.PostHttpMethod.JsonDataRequest, config?: Use.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Use.PostHttpMethod.WellformedResponse>>;
    /**
     * 核销用户券
     *
     * `POST /v3/marketing/busifavor/coupons/use`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_3.shtml
     */
    post(data: Use.PostHttpMethod.JsonDataRequest, config?: Use.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Use.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons.Use.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 券code
     *
     * 用户手里那张券的编码。由微信支付生成、预先上传还是发券时指定，取决于创建批次时选的 `coupon_code_mode`。
     *
     * 长度 1–32
     * @example 'sxxe34343434'
     */
    coupon_code: string;
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     *
     * 长度 1–20
     * @example '100088'
     */
    stock_id?: string;
    /**
     * 公众账号ID
     *
     * 须已与调用接口的商户号绑定，用户的 `openid` 由它取得。
     *
     * 长度 1–32
     * @example 'wx1234567889999'
     */
    appid: string;
    /**
     * 请求核销时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    use_time: string;
    /**
     * 核销请求单据号
     *
     * 由你生成并存下，须唯一。
     *
     * 长度 1–32
     * @example '1002600620019090123143254435'
     */
    use_request_no: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 1–128
     * @example 'xsd3434454567676'
     */
    openid?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example '190000001'
     */
    out_trade_no?: string;
    /**
     * 下单商户号
     * @example '190000001'
     */
    mch_id?: string;
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200000001856498491'
     */
    transaction_id?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 批次号
     *
     * 长度 ≤ 20
     * @example '100088'
     */
    stock_id: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     * @example 'dsadas34345454545'
     */
    openid: string;
    /**
     * 系统核销券成功的时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    wechatpay_use_time: string;
  }
}
