// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Inspolicymgr.Deduct.Authorizations {
  interface _out_insurance_no_ {
    /**
     * 查询保单授权信息
     *
     * `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`（直连商户）
     */
    get(config: _out_insurance_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_insurance_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Inspolicymgr.Deduct.Authorizations._out_insurance_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户保险编号
     *
     * 由你生成并存下，之后查询和修改都用它。
     * @example 'Auisihsiahishishi4hihsid123418id'
     */
    out_insurance_no: string;
  }
  interface WellformedResponse {
    /**
     * 商户保险编号
     * @example 'Auisihsiahishishi4hihsid123418id'
     */
    out_insurance_no: string;
    /**
     * 公众账号ID
     * @example 'wx7f3f0032b6e6f0cc'
     */
    appid: string;
    /**
     * 保险代扣模板ID
     * @example '12535'
     */
    plan_id: string;
    /**
     * 商户签约协议号
     *
     * 签约时由你生成，查询与解约时靠它找到协议。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 保险名称
     * @example '微医保·百万医疗险'
     */
    insurance_name: string;
    /**
     * 授权状态
     *
     * - `AUTH_STATE_INIT`：初始状态
     * - `AUTH_STATE_PENDING`：待授权
     * - `AUTH_STATE_GRANTED`：已授权
     * - `AUTH_STATE_DENIED`：已拒绝
     * - `AUTH_STATE_EXPIRED`：已过期
     * @example 'AUTH_STATE_GRANTED'
     */
    auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED';
    /**
     * 用户授权时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-09-21T17:11:12+08:00'
     */
    user_auth_time?: string;
  }
}
