// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts.PlanId._plan_id_.OutContractCode {
  interface _out_contract_code_ {
    /**
     * 保险商户查询保险自动续费协议
     *
     * `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`（直连商户）
     */
    get(config: _out_contract_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_contract_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户签约协议号
     *
     * 发起签约时由你生成并存下，之后查询签约和解约都用它。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 委托代扣模板ID
     *
     * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
     * @example 12535
     */
    plan_id: number;
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
     * @example '123124412412423431'
     */
    contract_id: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 委托代扣模板ID
     * @example 12535
     */
    plan_id: number;
    /**
     * 商户签约协议号
     *
     * 签约时由你生成，查询与解约时靠它找到协议。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 被保人姓名
     * @example '*明'
     */
    insured_display_name?: string;
    /**
     * 委托代扣协议状态
     *
     * `TERMINATED` 之后不能再扣款，须让用户重新签约。
     *
     * - `SIGNED`：已签约
     * - `TERMINATED`：已解约
     * - `SIGN_FAILED`：签约失败
     * - `TO_BE_RENEWED`：待续约
     * - `TERMINATE_PENDING`：待解约
     * @example 'SIGNED'
     */
    contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING';
    /**
     * 协议签署时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    contract_signed_time?: string;
    /**
     * 协议到期时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    contract_expired_time?: string;
    /**
     * 协议解约信息
     *
     * 解约之后才有。
     *
     * 字段：`contract_termination_mode`、`contract_terminated_time`、`contract_termination_remark`
     */
    contract_terminate_info?: WeChatPay.Components.InsuranceContractTerminateInfo;
    /**
     * 用户OpenID
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid: string;
    /**
     * 商户侧用户标识
     * @example 'USER10001'
     */
    out_user_code?: string;
    /**
     * 跳转撤销解约小程序的路径
     * @example 'pages/PwdExemptContract/index'
     */
    revoke_terminate_contract_redirect_url?: string;
    /**
     * 跳转撤销解约小程序的AppID
     * @example 'wxbd687630cd02ce1d'
     */
    revoke_terminate_contract_redirect_appid?: string;
  }
}
