// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Apply4sub.Sub_merchants._sub_mchid_ {
  interface Settlement {
    /**
     * 查询结算账户
     *
     * `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761113
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761142
     */
    get(config: Settlement.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Settlement.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4sub.Sub_merchants._sub_mchid_.Settlement.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 特约商户/二级商户号
     *
     * 须是由你进件、已签约的商户。
     *
     * 长度 ≤ 32
     * @example '1900006491'
     */
    sub_mchid: string;
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
     * 眼下结算账户的开户行，写到支行。
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
     * 验证结果
     *
     * `VERIFY_FAIL` 的账户提不了现，须改结算账户；`VERIFYING` 时可先试一次提现。
     *
     * - `VERIFY_SUCCESS`：验证成功
     * - `VERIFY_FAIL`：验证失败
     * - `VERIFYING`：验证中
     * @example 'VERIFY_SUCCESS'
     */
    verify_result: 'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING';
    /**
     * 验证失败原因
     *
     * 验证成功时为空；验证失败时照它改结算账户。
     *
     * 长度 ≤ 1024
     * @example '用户姓名/证件/手机不匹配，请核对后重试'
     */
    verify_fail_reason?: string;
  }
}
