// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 品牌红包明细 */
  interface BrandRedpacketDetail {
    /**
     * 品牌主商户号
     *
     * 长度 ≤ 32
     * @example '1900001109'
     */
    brand_mchid: string;
    /**
     * 商家品牌红包批次单号
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 微信支付品牌红包批次单号
     *
     * 长度 32–64
     * @example '1210000071100999991182026112000019480001'
     */
    batch_no: string;
    /**
     * 商家品牌红包明细单号
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'x23zy545Bd5436'
     */
    out_detail_no: string;
    /**
     * 微信支付品牌红包明细单号
     *
     * 长度 32–64
     * @example '1220000071100999991182026112000019500100'
     */
    detail_no: string;
    /**
     * 品牌红包明细单状态
     *
     * `DETAIL_SUCCESS` 才算发到，`DETAIL_PROCESSING` 须再查。
     *
     * - `DETAIL_INIT`：初始态
     * - `DETAIL_WAIT_PAY`：待商户确认
     * - `DETAIL_PROCESSING`：处理中
     * - `DETAIL_SUCCESS`：发送成功
     * - `DETAIL_FAIL`：发送失败
     * @example 'DETAIL_SUCCESS'
     */
    detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL';
    /**
     * 红包金额
     *
     * 单位 分
     * @example 10000
     */
    amount: number;
    /**
     * 红包备注
     *
     * 长度 ≤ 32 字符
     * @example '来自XX的红包'
     */
    remark: string;
    /**
     * 失败原因
     *
     * - `ACCOUNT_FROZEN`：用户账户被冻结
     * - `REAL_NAME_CHECK_FAIL`：收款人未实名认证
     * - `NAME_NOT_CORRECT`：收款人姓名校验不通过
     * - `OPENID_INVALID`：OpenID校验失败
     * - `TRANSFER_QUOTA_EXCEED`：超过单笔收款额度
     * - `DAY_RECEIVED_QUOTA_EXCEED`：超过单日收款额度
     * - `DAY_RECEIVED_COUNT_EXCEED`：超过单日收款次数
     * - `PRODUCT_AUTH_CHECK_FAIL`：产品权限未开通或被冻结
     * - `OVERDUE_CLOSE`：超时关闭
     * - `ACCOUNT_NOT_EXIST`：用户账户不存在
     * - `TRANSFER_RISK`：转账存在风险
     * - `USER_ACCOUNT_LIMIT`：用户账户收款受限
     * - `FAIL_REASON_UNKNOWN`：失败原因未知
     * - `PAYER_ACCOUNT_ABNORMAL`：付款方账户异常
     * - `PAYEE_ACCOUNT_ABNORMAL`：用户账户收款异常
     * - `USER_RECEIVE_OVERDUE`：用户逾期未领取
     * - `REMARK_NOT_CORRECT`：备注设置失败
     * - `MERCHANT_REJECT`：商户员工已驳回转账
     * - `MERCHANT_NOT_CONFIRM`：商户员工超时未验密
     * - `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`：超过单月20万收款限额
     * @example 'ACCOUNT_FROZEN'
     */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH';
    /**
     * 接收红包用户OpenID
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid: string;
    /**
     * 接收红包用户姓名
     *
     * 长度 ≤ 1024；加密 用商户 API 证书私钥解密
     */
    user_name?: string;
    /**
     * 品牌红包发起时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    initiate_time?: string;
    /**
     * 品牌红包更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
    /**
     * 品牌ID
     * @example 1234
     */
    brand_id: number;
    /**
     * 品牌红包模板ID
     *
     * 长度 ≤ 128
     * @example '123400001'
     */
    template_id: string;
    /**
     * 品牌AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    brand_appid?: string;
  }
}
