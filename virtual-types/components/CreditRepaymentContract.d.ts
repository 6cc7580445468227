// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 协议信息 */
  interface CreditRepaymentContract {
    /**
     * 协议ID
     * @example '100005698'
     */
    contract_id: string;
    /**
     * 模板ID
     * @example '123'
     */
    plan_id: string;
    /**
     * 服务商签约协议号
     * @example '100001256'
     */
    out_contract_code: string;
    /**
     * 用户展示名称
     * @example '*明'
     */
    display_name: string;
    /**
     * 协议状态
     *
     * - `CONTRACT_STATE_INVALID`：无效
     * - `CONTRACT_STATE_EFFECTIVE`：已生效
     * - `CONTRACT_STATE_TERMINATED`：已解约
     * @example 'CONTRACT_STATE_INVALID'
     */
    contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED';
    /**
     * 协议签署时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    contract_signed_time?: string;
    /**
     * 协议解约时间
     *
     * 解约之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    contract_terminated_time?: string;
    /**
     * 协议解约方式
     *
     * - `TERMINATION_MODE_INVALID`：无效值
     * - `TERMINATION_MODE_BY_USER`：用户解约
     * - `TERMINATION_MODE_BY_MERCHANT`：商户解约
     * - `TERMINATION_MODE_BY_CUSTOMER_SERVICE`：客服解约
     * @example 'TERMINATION_MODE_BY_USER'
     */
    contract_terminated_mode?: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE';
    /** 协议解约备注 */
    contract_termination_remark?: string;
    /**
     * 还款日
     * @example 1
     */
    repayment_day?: number;
    /**
     * 用户服务商标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 服务商AppID
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 还款金额上限
     *
     * 单位 分
     * @example 10000
     */
    repayment_amount_limit: number;
  }
}
