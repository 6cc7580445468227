// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 协议解约信息 */
  interface InsuranceContractTerminateInfo {
    /**
     * 协议解约方式
     *
     * 解约之后才有，用它分清是用户、你还是微信支付解的约。
     *
     * - `USER_TERMINATE`：用户解约
     * - `MCH_API_TERMINATE`：商户通过接口解约
     * - `WEPAY_WEB_TERMINATE`：商户在商户平台解约
     * - `CUSTOMER_SERVICE_TERMINATE`：微信支付客服解约
     * - `SYSTEM_TERMINATE`：微信支付系统解约
     * @example 'USER_TERMINATE'
     */
    contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE';
    /**
     * 协议解约时间
     *
     * 解约之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    contract_terminated_time: string;
    /**
     * 解约备注
     *
     * 解约之后才有。
     * @example '用户解约'
     */
    contract_termination_remark?: string;
  }
}
