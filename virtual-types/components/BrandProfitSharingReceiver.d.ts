// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 分账接收方 */
  interface BrandProfitSharingReceiver {
    /**
     * 分账接收方类型
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：品牌主应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，个人类型时是对应 AppID 下的 OpenID。
     *
     * 长度 ≤ 64
     * @example '1900000109'
     */
    account: string;
    /**
     * 分账金额
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 分账描述
     *
     * 长度 ≤ 80
     * @example '分帐1900000110'
     */
    description: string;
    /**
     * 分账结果
     *
     * `PENDING` 还会变，须再查；`CLOSED` 是这一方没有分到，原因在 `fail_reason`。
     *
     * - `PENDING`：待分账
     * - `SUCCESS`：分账成功
     * - `CLOSED`：已关闭
     * @example 'SUCCESS'
     */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED';
    /**
     * 完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    finish_time: string;
    /**
     * 分账失败原因
     *
     * `result` 为 `CLOSED` 时才有，程序按枚举值分支。
     *
     * - `ACCOUNT_ABNORMAL`：分账接收账户异常
     * - `NO_RELATION`：分账关系已解除
     * - `RECEIVER_HIGH_RISK`：高风险接收方
     * - `RECEIVER_REAL_NAME_NOT_VERIFIED`：接收方未实名
     * - `NO_AUTH`：分账权限已解除
     * - `RECEIVER_RECEIPT_LIMIT`：超出用户月收款限额
     * - `PAYER_ACCOUNT_ABNORMAL`：分出方账户异常
     * - `INVALID_REQUEST`：分账描述设置失败
     * @example 'NO_RELATION'
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST';
    /**
     * 分账明细单号
     *
     * 对账用：它就是资金账单里的「业务凭证号」。
     *
     * 长度 ≤ 64
     * @example '36011111111111111111111'
     */
    detail_id: string;
  }
}
