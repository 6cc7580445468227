// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_ {
  interface Revoke {
    /**
     * 企业商户发起解除员工企业支付授权
     *
     * `POST /v3/webizpay/employees/{employee_id}/revoke`（服务商）
     */
    (data: Revoke.PostHttpMethod.JsonDataRequest, config: Revoke.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Revoke.PostHttpMethod.WellformedResponse>>;
    /**
     * 企业商户发起解除员工企业支付授权
     *
     * `POST /v3/webizpay/employees/{employee_id}/revoke`（服务商）
     */
    post(data: Revoke.PostHttpMethod.JsonDataRequest, config: Revoke.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Revoke.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_.Revoke.PostHttpMethod {
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
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信授权关系ID
     * @example 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c'
     */
    employee_id: string;
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
     * 商户企业员工ID
     * @example 'employee123'
     */
    user_id: string;
    /**
     * 员工企业支付权限状态
     *
     * - `REVOKED`：已解除
     * - `AUTHORIZED`：已授权
     * @example 'REVOKED'
     */
    authorization_state: 'REVOKED' | 'AUTHORIZED';
    /**
     * 员工企业支付失效时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    authorization_revoked_time: string;
    /**
     * 作废原因
     * @example '用户主动撤销'
     */
    reason: string;
  }
}
