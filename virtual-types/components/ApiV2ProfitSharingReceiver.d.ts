// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 分账接收方 */
  interface ApiV2ProfitSharingReceiver {
    /**
     * 分账接收方类型
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账金额
     *
     * 单位 分
     * @example 100
     */
    amount: number;
    /**
     * 分账描述
     * @example '分到商户'
     */
    description: string;
    /**
     * 分账明细单号
     * @example '36011111111111111111111'
     */
    detail_id: string;
    /**
     * 分账完成时间
     * @example '20261120235959'
     */
    finish_time: string;
    /**
     * 分账接收方账号
     *
     * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，个人类型时是对应 AppID 下的 OpenID。
     * @example '190001001'
     */
    account: string;
    /**
     * 分账接收商户号
     * @example '1900000110'
     */
    receiver_mchid: string;
    /**
     * 分账结果
     *
     * `PENDING` 还会变，须再查；`CLOSED` 是这一方没有分到。
     *
     * - `PENDING`：待分账
     * - `SUCCESS`：分账成功
     * - `CLOSED`：已关闭
     */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED';
  }
}
