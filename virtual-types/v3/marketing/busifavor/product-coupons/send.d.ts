// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.ProductCoupons {
  interface Send {
    /**
     * 向用户发放商品券
     *
     * `POST /v3/marketing/busifavor/product-coupons/send`（直连商户）
     */
    (data: Send.PostHttpMethod.JsonDataRequest, config?: Send.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Send.PostHttpMethod.WellformedResponse>>;
    /**
     * 向用户发放商品券
     *
     * `POST /v3/marketing/busifavor/product-coupons/send`（直连商户）
     */
    post(data: Send.PostHttpMethod.JsonDataRequest, config?: Send.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Send.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.ProductCoupons.Send.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'xsd3434454567676'
     */
    openid: string;
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     * @example 'wx1234567889999'
     */
    appid: string;
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     * @example '12312354'
     */
    stock_id: string;
    /**
     * 发券凭证
     *
     * 由你生成并存下，须唯一；没有得到明确结果时用原号再请求。
     * @example '2335465'
     */
    out_request_no: string;
    /**
     * 券code
     *
     * 用户手里那张券的编码。由微信支付生成、预先上传还是发券时指定，取决于创建批次时选的 `coupon_code_mode`。
     * @example '202611209999'
     */
    coupon_code?: string;
    /**
     * 券类型
     *
     * - `NORMAL`：满减券
     * - `MEMBER`：会员券
     * @example 'NORMAL'
     */
    coupon_type: 'NORMAL' | 'MEMBER';
    /**
     * 会员卡ID
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    member_card_id?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 批次号
     * @example '1262260000000268'
     */
    stock_id: string;
    /**
     * 券code
     * @example '2312323'
     */
    coupon_code: string;
    /**
     * 发券凭证
     * @example '2335465'
     */
    out_request_no: string;
  }
}
