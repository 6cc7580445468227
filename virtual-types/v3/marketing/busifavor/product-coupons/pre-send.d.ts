// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.ProductCoupons {
  interface PreSend {
    /**
     * 向用户预发放商品券
     *
     * `POST /v3/marketing/busifavor/product-coupons/pre-send`（服务商）
     */
    (data: PreSend.PostHttpMethod.JsonDataRequest, config?: PreSend.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreSend.PostHttpMethod.WellformedResponse>>;
    /**
     * 向用户预发放商品券
     *
     * `POST /v3/marketing/busifavor/product-coupons/pre-send`（服务商）
     */
    post(data: PreSend.PostHttpMethod.JsonDataRequest, config?: PreSend.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreSend.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.ProductCoupons.PreSend.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 批次ID
     * @example '1000000013001'
     */
    stock_id: string;
    /**
     * 用户商品券Code
     *
     * 由你给这张券编的码，须唯一；只在 `coupon_code_mode` 为 `API_ASSIGN` 时传，其他方式由微信支付分配。
     * @example '123446565767'
     */
    coupon_code?: string;
    /**
     * 公众账号AppID
     *
     * 用户的 `openid` 由它取得。
     * @example 'wx233544546545989'
     */
    appid: string;
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oh-394z-6CGkNoJrsDLTTUKiAnp4'
     */
    openid?: string;
    /**
     * 发券请求单号
     *
     * 由你生成，每次发券用一个，须唯一并存下。
     * @example '34657_20250101_123456'
     */
    send_request_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预发券token
     * @example 'ABBpZjCfAAABAAAAAACmTrRvExc7XKea-'
     */
    token: string;
  }
}
