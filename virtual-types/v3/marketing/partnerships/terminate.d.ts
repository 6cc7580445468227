// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partnerships {
  interface Terminate {
    /**
     * 终止合作关系
     *
     * `POST /v3/marketing/partnerships/terminate`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml
     */
    (data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 终止合作关系
     *
     * `POST /v3/marketing/partnerships/terminate`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml
     */
    post(data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partnerships.Terminate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 合作方信息
     *
     * 字段：`type`、`appid`、`merchant_id`
     */
    partner: WeChatPay.Components.PartnershipPartner;
    /**
     * 被授权数据
     *
     * 字段：`business_type`、`stock_id`
     */
    authorized_data: WeChatPay.Components.PartnershipAuthorizedData;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 业务请求幂等值
       *
       * 由你生成，须唯一；没有得到明确结果时沿用原值再请求。
       * @example '12345'
       */
      'Idempotency-Key': string;
    }
  }
  interface WellformedResponse {
    /**
     * 终止合作关系时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    terminate_time: string;
  }
}
