// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.WeeklyDiscount.Activities._activity_id_ {
  interface Apply {
    /**
     * 报名周周惠活动
     *
     * `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`（服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
     */
    (data: Apply.PostHttpMethod.JsonDataRequest, config: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
    /**
     * 报名周周惠活动
     *
     * `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`（服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
     */
    post(data: Apply.PostHttpMethod.JsonDataRequest, config: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.WeeklyDiscount.Activities._activity_id_.Apply.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 报名商户号
     * @example 10000098
     */
    applying_merchant_id: number;
    /**
     * 报名商户门店号
     * @example 111111
     */
    store_id: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 活动ID
     *
     * 创建活动后由微信支付返回。
     *
     * 长度 ≤ 20
     * @example '11111'
     */
    activity_id: string;
  }
  interface WellformedResponse {
    /**
     * 报名成功的活动ID
     * @example 10001
     */
    activity_id: number;
    /**
     * 报名成功时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time: string;
  }
}
