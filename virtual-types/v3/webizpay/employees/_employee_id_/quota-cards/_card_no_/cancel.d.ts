// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_.QuotaCards._card_no_ {
  interface Cancel {
    /**
     * 企业商户作废员工企业支付额度卡
     *
     * `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`（服务商）
     */
    (data: Cancel.PostHttpMethod.JsonDataRequest, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
    /**
     * 企业商户作废员工企业支付额度卡
     *
     * `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`（服务商）
     */
    post(data: Cancel.PostHttpMethod.JsonDataRequest, config: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_.QuotaCards._card_no_.Cancel.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 出资子商户号
     * @example '43214321'
     */
    sub_mchid: string;
    /**
     * 作废原因
     * @example '商户主动作废'
     */
    reason: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信授权关系ID
     * @example 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c'
     */
    employee_id: string;
    /**
     * 企业支付额度卡卡号
     *
     * 创建额度卡的应答返回。
     * @example '1068019671702503425'
     */
    card_no: string;
  }
  interface WellformedResponse {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 出资子商户号
     * @example '43214321'
     */
    sub_mchid: string;
    /**
     * 微信授权关系ID
     * @example 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c'
     */
    employee_id: string;
    /**
     * 企业支付额度卡卡号
     * @example '1068019671702503425'
     */
    card_no: string;
    /**
     * 卡片状态
     *
     * - `ACTIVE`：可用
     * - `DISABLED`：不可用
     * @example 'DISABLED'
     */
    card_state: 'ACTIVE' | 'DISABLED';
    /**
     * 卡片失效时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    card_disabled_time?: string;
  }
}
