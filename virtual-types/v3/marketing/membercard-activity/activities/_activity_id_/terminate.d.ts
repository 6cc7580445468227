// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardActivity.Activities._activity_id_ {
  interface Terminate {
    /**
     * 终止活动
     *
     * `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/terminating-activity.html
     */
    (data: undefined, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 终止活动
     *
     * `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/terminating-activity.html
     */
    post(data: undefined, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardActivity.Activities._activity_id_.Terminate.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 活动ID
     *
     * 创建活动后由微信支付返回。
     *
     * 长度 ≤ 20
     * @example '371067'
     */
    activity_id: string;
  }
  interface WellformedResponse {
    /**
     * 活动ID
     *
     * 长度 ≤ 20
     * @example '371067'
     */
    activity_id: string;
    /**
     * 终止时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    terminate_time?: string;
  }
}
