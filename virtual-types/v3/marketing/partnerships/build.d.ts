// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partnerships {
  interface Build {
    /**
     * 建立合作关系
     *
     * `POST /v3/marketing/partnerships/build`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012381469
     */
    (data: Build.PostHttpMethod.JsonDataRequest, config: Build.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Build.PostHttpMethod.WellformedResponse>>;
    /**
     * 建立合作关系
     *
     * `POST /v3/marketing/partnerships/build`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012381469
     */
    post(data: Build.PostHttpMethod.JsonDataRequest, config: Build.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Build.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partnerships.Build.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 合作方信息
     *
     * 授权给谁：合作方是商户填商户号，是应用填 AppID。
     *
     * 字段：`type`、`appid`、`merchant_id`
     */
    partner: WeChatPay.Components.PartnershipPartner;
    /**
     * 被授权数据
     *
     * 授权给合作方的是哪一类数据，以及批次号等编号。
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
       *
       * 字符集 `0-9 A-Z a-z _ | * -`
       * @example '12345'
       */
      'Idempotency-Key': string;
    }
  }
  interface WellformedResponse {
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
    /**
     * 合作状态
     *
     * `ESTABLISHED` 才能用授权的数据。
     *
     * - `ESTABLISHED`：已建立
     * - `TERMINATED`：已终止
     */
    state: 'ESTABLISHED' | 'TERMINATED';
    /**
     * 建立合作关系时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    build_time: string;
    /**
     * 创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    create_time: string;
    /**
     * 更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    update_time: string;
  }
}
