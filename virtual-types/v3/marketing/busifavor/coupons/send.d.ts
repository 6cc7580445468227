// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons {
  interface Send {
    /**
     * 向用户发券
     *
     * `POST /v3/marketing/busifavor/coupons/send`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
     */
    (data: Send.PostHttpMethod.JsonDataRequest, config?: Send.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Send.PostHttpMethod.WellformedResponse>>;
    /**
     * 向用户发券
     *
     * `POST /v3/marketing/busifavor/coupons/send`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
     */
    post(data: Send.PostHttpMethod.JsonDataRequest, config?: Send.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Send.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons.Send.PostHttpMethod {
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
     * 须已与调用接口的商户号绑定，用户的 `openid` 由它取得。
     * @example 'wx1234567889999'
     */
    appid: string;
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     * @example '100088'
     */
    stock_id: string;
    /**
     * 发券凭证
     *
     * 由你生成并存下，须唯一；没有得到明确结果时用原号再请求。
     * @example '1002600620019090123143254435'
     */
    out_request_no: string;
    /**
     * 券code
     *
     * 用户手里那张券的编码。由微信支付生成、预先上传还是发券时指定，取决于创建批次时选的 `coupon_code_mode`。
     * @example 'sxxe34343434'
     */
    coupon_code?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 批次号
     * @example '100088'
     */
    stock_id: string;
    /**
     * 券code
     * @example 'sxxe34343434'
     */
    coupon_code?: string;
    /**
     * 发券凭证
     * @example '1002600620019090123143254435'
     */
    out_request_no?: string;
    /**
     * 发券结果
     *
     * 字段：`stock_id`、`out_request_no`、`coupon_code`
     */
    send_coupon_result?: WellformedResponse.SendCouponResult;
  }
  namespace WellformedResponse {
    /** 发券结果 */
    interface SendCouponResult {
      /** 批次号 */
      stock_id?: string;
      /** 商户请求单号 */
      out_request_no?: string;
      /** 用户商品券Code */
      coupon_code?: string;
    }
  }
}
