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
     * @example 'xsd3434454567676'
     */
    openid: string;
    /**
     * 公众账号ID
     * @example 'wx1234567889999'
     */
    appid: string;
    /**
     * 批次号
     * @example '100088'
     */
    stock_id: string;
    /**
     * 发券凭证
     * @example '1002600620019090123143254435'
     */
    out_request_no: string;
    /**
     * 券code
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
