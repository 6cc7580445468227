// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 保险理赔转账明细 */
  interface InsuranceTransferDetail {
    /**
     * 商家批次单号
     *
     * 发起批次时由你生成。结果不明时先用它查询，弄清之前不能换单号，否则会重复转账。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 商家转账批次单号
     *
     * 受理后由微信支付生成，须存下，查批次用它或 `out_batch_no`。
     * @example '131000011085109987515042026112000246500006'
     */
    batch_id: string;
    /**
     * 商家明细单号
     *
     * 长度 ≤ 32
     * @example 'x23zy545Bd5436'
     */
    out_detail_no: string;
    /**
     * 商家转账明细单号
     *
     * 长度 ≤ 64
     * @example '132000011085109987515042026112000246521006'
     */
    detail_id: string;
    /**
     * 服务商应用ID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sp_appid: string;
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 二级商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sub_appid?: string;
    /**
     * 转账发起时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 明细状态
     *
     * `SUCCESS` 才算付到，`INIT`、`WAIT_PAY` 还会变，须再查。
     *
     * - `INIT`：初始态
     * - `ALL`：全部
     * - `WAIT_PAY`：待确认
     * - `SUCCESS`：转账成功
     * - `FAIL`：转账失败
     * - `BANK_REFUND`：银行退票
     * @example 'INIT'
     */
    detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND';
    /**
     * 转账金额
     *
     * 单位 分
     * @example 20000
     */
    transfer_amount: number;
    /**
     * 转账备注
     *
     * 长度 ≤ 32
     * @example '2026年2月报销'
     */
    transfer_remark: string;
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
     * - `RECEIVE_ACCOUNT_NOT_PERMMIT`：收款用户不在允许范围
     * - `PAYEE_ACCOUNT_ABNORMAL`：收款用户账户异常
     * - `PAYER_ACCOUNT_ABNORMAL`：付款商户账户受限
     * - `TRANSFER_REMARK_SET_FAIL`：转账备注设置失败
     * - `TRANSFER_SCENE_INVALID`：转账场景不可用
     * - `TRANSFER_SCENE_UNAVAILABLE`：未获取该转账场景
     * - `RECEIVE_ACCOUNT_NOT_CONFIGURE`：未配置收款用户列表
     * - `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`：超过单月20万收款限额
     * - `BLOCK_B2C_USERLIMITAMOUNT_MONTH`：用户账户存在风险收款受限
     * - `MERCHANT_REJECT`：商户员工已驳回转账
     * - `MERCHANT_NOT_CONFIRM`：商户员工超时未验密
     * - `BANK_CARD_PARAM_ERROR`：用户收款卡错误
     * - `BANK_CARD_TYPE_NOT_SUPPORTED`：用户收款卡类型非储值卡
     * - `RESERVATION_STATE_INVALID`：预约转账单状态异常
     * - `EXCEEDED_ESTIMATED_AMOUNT`：转账金额超过预约金额范围
     * - `RESERVATION_INFO_NOT_MATCH`：转账与预约信息不一致
     * - `RESERVATION_SCENE_NOT_MATCH`：转账场景与预约不一致
     * @example 'ACCOUNT_FROZEN'
     */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH';
    /**
     * 收款用户OpenID
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid?: string;
    /**
     * 收款银行类型
     * @example 'ICBC_DEBIT'
     */
    bank_type?: string;
    /**
     * 收款用户姓名
     *
     * 长度 ≤ 1024；加密 用商户 API 证书私钥解密
     */
    user_name?: string;
    /**
     * 转账完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    transfer_finish_time?: string;
    /**
     * 银行退票时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    bank_refund_time?: string;
  }
}
