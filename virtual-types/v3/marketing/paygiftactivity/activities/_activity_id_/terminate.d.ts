// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_ {
  interface Terminate {
    /**
     * 终止活动
     *
     * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466523
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466633
     */
    (data: undefined, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 终止活动
     *
     * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466523
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466633
     */
    post(data: undefined, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_.Terminate.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 活动ID
     *
     * 创建活动后由微信支付返回。
     *
     * 长度 ≤ 20
     */
    activity_id: string;
  }
  interface WellformedResponse {
    /**
     * 活动ID
     *
     * 长度 ≤ 20
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     */
    activity_id: string;
    /**
     * 生效时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     */
    terminate_time: string;
  }
}
