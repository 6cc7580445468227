// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardActivity.Activities {
  interface _activity_id_ {
    /**
     * 查询活动详情
     *
     * `GET /v3/marketing/membercard-activity/activities/{activity_id}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_4.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/query-activity-detail.html
     */
    get(config: _activity_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_activity_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardActivity.Activities._activity_id_.GetHttpMethod {
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
  /** 会员活动 */
  type WellformedResponse = WeChatPay.Components.MembercardActivity;
}
