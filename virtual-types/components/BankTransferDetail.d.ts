// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 银行模式转账明细 */
  interface BankTransferDetail {
    /**
     * 银行服务商号
     * @example '1900001109'
     */
    bank_sp_mchid: string;
    /**
     * 服务平台商户号
     * @example '1900001109'
     */
    platform_mchid: string;
    /**
     * 付款企业商户号
     * @example '1900001109'
     */
    specialized_payment_mchid: string;
    /**
     * 实际出资商户号
     * @example '1900001109'
     */
    sponsor_mchid: string;
    /**
     * 用户授权商户号
     * @example '1900001109'
     */
    user_authorized_mchid: string;
    /**
     * 用户授权AppID
     * @example 'wxaffdakkk11112e3'
     */
    user_authorized_appid: string;
    /**
     * 银行批次单号
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 微信支付批次单号
     *
     * 受理后由微信支付生成，须存下，查批次用它或 `out_batch_no`。
     * @example '1130000071100999991182026112000019480001'
     */
    batch_id: string;
    /**
     * 转账场景
     *
     * - `ORDINARY_TRANSFER`：普通转账
     * - `PAYROLL_CARD_TRANSFER`：薪工卡转账
     * @example 'ORDINARY_TRANSFER'
     */
    transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER';
    /**
     * 银行明细单号
     *
     * 长度 ≤ 32
     * @example 'x23zy545Bd5436'
     */
    out_detail_no: string;
    /**
     * 微信支付明细单号
     *
     * 长度 ≤ 64
     * @example '1140000071100999991182026112000019500100'
     */
    detail_id: string;
    /**
     * 收款用户OpenID
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid: string;
    /**
     * 收款用户姓名
     * @example '757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45'
     */
    username: string;
    /**
     * 转账金额
     *
     * 单位 分
     * @example 200000
     */
    transfer_amount: number;
    /**
     * 转账备注
     *
     * 长度 ≤ 32
     * @example '2026年4月报销'
     */
    transfer_remark: string;
    /**
     * 明细状态
     *
     * `SUCCESS` 才算付到，`PROCESSING` 还会变，须再查。
     *
     * - `PROCESSING`：转账中
     * - `SUCCESS`：转账成功
     * - `FAIL`：转账失败
     * - `REFUND`：银行退票
     * @example 'SUCCESS'
     */
    detail_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND';
    /**
     * 明细失败原因
     *
     * 这一笔失败时才有，程序按枚举值分支。
     *
     * - `ACCOUNT_FROZEN`：用户账户被冻结
     * - `REAL_NAME_CHECK_FAIL`：收款人未实名认证
     * - `NAME_NOT_CORRECT`：收款人姓名校验不通过
     * - `OPENID_INVALID`：OpenID校验失败
     * - `TRANSFER_QUOTA_EXCEED`：超过用户单笔收款额度
     * - `DAY_RECEIVED_QUOTA_EXCEED`：超过用户单日收款额度
     * - `MONTH_RECEIVED_QUOTA_EXCEED`：超过用户单月收款额度
     * - `DAY_RECEIVED_COUNT_EXCEED`：超过用户单日收款次数
     * - `PRODUCT_AUTH_CHECK_FAIL`：产品权限未开通或被冻结
     * - `OVERDUE_CLOSE`：超时关闭
     * - `ID_CARD_NOT_CORRECT`：收款人身份证校验不通过
     * - `ACCOUNT_NOT_EXIST`：用户账户不存在
     * - `TRANSFER_RISK`：转账存在风险
     * - `PAYROLL_CARD_ALREADY_LOGOUT`：务工卡已注销
     * - `PAYROLL_CARD_ALREADY_FROZEN`：务工卡已被冻结
     * - `PAYROLL_CARD_UNAUTHORIZED`：务工卡未授权该商户
     * - `PAYROLL_CARD_USER_NOT_OPEN`：用户未开通务工卡
     * - `PAYROLL_CARD_NAME_CARD_NOT_MATCH`：务工卡与用户实名不一致
     * - `PAYROLL_CARD_ID_CARD_NOT_MATCH`：务工卡与用户身份证不一致
     * - `PAYROLL_CARD_BANKCARD_UNBUNDLING`：务工卡所选银行卡已解绑
     * - `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`：银行卡收款超额
     * - `BANK_CARD_ACCOUNT_ABNORMAL`：银行卡账户异常
     * - `BANK_CARD_STATUS_ABNORMAL`：银行卡状态异常
     * - `BANK_CARD_BANK_INFO_WRONG`：银行或分支行信息有误
     * - `BANK_CARD_CARD_INFO_WRONG`：银行卡户名或卡号有误
     * - `OTHER_FAIL_REASON_TYPE`：其他失败原因
     * - `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`：实名账户收款受限
     * - `TRANSFER_REMARK_SET_FAIL`：转账备注设置失败
     * @example 'ACCOUNT_FROZEN'
     */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL';
    /**
     * 转账发起时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    initiate_time?: string;
    /**
     * 明细更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
    /**
     * 收款账户类型
     *
     * - `WECHATPAY_ACCOUNT`：微信支付账户
     * - `BANK_ACCOUNT`：银行账户
     * @example 'WECHATPAY_ACCOUNT'
     */
    account_type: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT';
    /**
     * 银行名称
     * @example '招商银行'
     */
    bank_name?: string;
    /**
     * 银行卡尾号
     * @example '1234'
     */
    bank_card_number_tail?: string;
  }
}
