// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Wesure {
  interface Insurance {
    /**
     * 生成投保结果
     *
     * `POST /v3/payroll-card/wesure/insurance`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
     */
    (data: Insurance.PostHttpMethod.JsonDataRequest, config?: Insurance.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Insurance.PostHttpMethod.WellformedResponse>>;
    /**
     * 生成投保结果
     *
     * `POST /v3/payroll-card/wesure/insurance`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
     */
    post(data: Insurance.PostHttpMethod.JsonDataRequest, config?: Insurance.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Insurance.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Wesure.Insurance.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid: string;
    /**
     * 特约商户号
     * @example '1900000109'
     */
    wesure_order_no: string;
    /**
     * 微保保单号
     * @example '5fds5345dfd'
     */
    token: string;
    /**
     * 保司保单号
     * @example '5fds5345dfd'
     */
    insurance_company_order_no: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
     * @example '111111'
     */
    openid: string;
    /**
     * 投保状态
     * @example 'INSURE_SUCCESS'
     */
    insure_state: string;
    /**
     * 保障生效时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T00:00:00+08:00'
     */
    insure_effect_time: string;
    /**
     * 保障失效时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    insure_invalid_time: string;
    /**
     * 保障的保险公司名称
     * @example '平安'
     */
    insurance_company_name: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
