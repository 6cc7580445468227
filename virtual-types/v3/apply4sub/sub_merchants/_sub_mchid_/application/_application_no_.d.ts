// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Apply4sub.Sub_merchants._sub_mchid_.Application {
  interface _application_no_ {
    /**
     * 查询结算账户修改申请状态
     *
     * `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761120
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761169
     */
    get(config: _application_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_application_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4sub.Sub_merchants._sub_mchid_.Application._application_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 特约商户/二级商户号
     *
     * 须是由你进件、已签约的商户。
     *
     * 长度 ≤ 32
     * @example '1511101111'
     */
    sub_mchid: string;
    /**
     * 修改结算账户申请单号
     *
     * 提交修改结算账户的申请后返回。
     *
     * 长度 ≤ 64
     * @example '1023293891234'
     */
    application_no: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 银行账号展示规则
       *
       * 返回的银行账号遮住哪些位；不填时只露前 2 位和后 2 位，`ACCOUNT_NUMBER_RULE_MASK_V2` 露前 6 位和后 4 位。
       *
       * - `ACCOUNT_NUMBER_RULE_MASK_V1`：掩码规则一
       * - `ACCOUNT_NUMBER_RULE_MASK_V2`：掩码规则二
       * @default 'ACCOUNT_NUMBER_RULE_MASK_V1'
       * @example 'ACCOUNT_NUMBER_RULE_MASK_V1'
       */
      account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2';
    }
  }
  interface WellformedResponse {
    /**
     * 开户名称
     *
     * 长度 ≤ 1024
     * @example '张*'
     */
    account_name: string;
    /**
     * 账户类型
     *
     * - `ACCOUNT_TYPE_BUSINESS`：对公银行账户
     * - `ACCOUNT_TYPE_PRIVATE`：经营者个人银行卡
     * @example 'ACCOUNT_TYPE_BUSINESS'
     */
    account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE';
    /**
     * 开户银行
     *
     * 长度 ≤ 128
     * @example '工商银行'
     */
    account_bank: string;
    /**
     * 开户银行全称（含支行）
     *
     * 申请修改成的新账户的开户行。
     *
     * 长度 ≤ 128
     * @example '施秉县农村信用合作联社城关信用社'
     */
    bank_name?: string;
    /**
     * 开户银行联行号
     *
     * 长度 ≤ 128
     * @example '402713354941'
     */
    bank_branch_id?: string;
    /**
     * 银行账号
     *
     * 长度 ≤ 128
     * @example '62*************78'
     */
    account_number: string;
    /**
     * 审核状态
     *
     * `AUDITING` 须再查；`AUDIT_FAIL` 须照驳回原因改好重新提交。
     *
     * - `AUDIT_SUCCESS`：审核通过
     * - `AUDITING`：审核中
     * - `AUDIT_FAIL`：审核驳回
     * @example 'AUDIT_SUCCESS'
     */
    verify_result: 'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL';
    /**
     * 审核驳回原因
     *
     * 审核成功时为空；被驳回时照它改好再提交。
     * @example '银行卡户名或卡号有误'
     */
    verify_fail_reason?: string;
    /**
     * 审核结果更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    verify_finish_time?: string;
  }
}
