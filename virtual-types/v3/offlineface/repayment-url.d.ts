// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlineface {
  interface RepaymentUrl {
    /**
     * 获取还款链接
     *
     * `POST /v3/offlineface/repayment-url`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
     */
    (data: RepaymentUrl.PostHttpMethod.JsonDataRequest, config?: RepaymentUrl.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<RepaymentUrl.PostHttpMethod.WellformedResponse>>;
    /**
     * 获取还款链接
     *
     * `POST /v3/offlineface/repayment-url`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
     */
    post(data: RepaymentUrl.PostHttpMethod.JsonDataRequest, config?: RepaymentUrl.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<RepaymentUrl.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface.RepaymentUrl.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户用户ID
     *
     * 用户在你系统里的编号，由你定义。
     */
    out_user_id: string;
    /** 机构ID */
    organization_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /** 还款链接 */
    repayment_url: string;
    /**
     * 链接过期时间
     *
     * RFC 3339 时间，含时区
     */
    expire_at: string;
  }
}
