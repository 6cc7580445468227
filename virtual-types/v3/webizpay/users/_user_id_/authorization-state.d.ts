// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Users._user_id_ {
  interface AuthorizationState {
    /**
     * 企业商户查询企业员工开通授权状态
     *
     * `GET /v3/webizpay/users/{user_id}/authorization-state`（服务商）
     */
    get(config: AuthorizationState.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AuthorizationState.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Users._user_id_.AuthorizationState.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 企业员工ID
     * @example '123456'
     */
    user_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
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
     * 企业员工ID
     * @example '123456'
     */
    user_id: string;
    /**
     * 微信授权关系列表
     *
     * 字段：`employee_id`、`authorization_state`、`authorization_time`、`authorization_revoked_time`
     */
    employee_list?: WellformedResponse.EmployeeList[];
  }
  namespace WellformedResponse {
    interface EmployeeList {
      /**
       * 微信授权关系ID
       * @example 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c'
       */
      employee_id: string;
      /**
       * 授权状态
       *
       * - `AUTHORIZED`：已授权
       * - `REVOKED`：已解除授权
       * @example 'AUTHORIZED'
       */
      authorization_state: 'AUTHORIZED' | 'REVOKED';
      /**
       * 授权时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      authorization_time: string;
      /**
       * 解除授权时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      authorization_revoked_time: string;
    }
  }
}
