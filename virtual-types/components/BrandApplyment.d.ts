// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 品牌入驻申请单 */
  interface BrandApplyment {
    /**
     * 微信支付申请单号
     *
     * 长度 ≤ 20 字符
     * @example '2000002124775691'
     */
    applyment_id: string;
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 申请状态
     *
     * `APPLYMENT_STATE_FINISH` 才算入驻完成。`APPLYMENT_STATE_UNKNOWN`、`APPLYMENT_STATE_UNSUBMITTED`、`APPLYMENT_STATE_AUDIT_REJECTED` 都须用原业务申请编号再提交；`APPLYMENT_STATE_WAITING_AUTH` 时让管理员用微信打开授权链接。
     *
     * - `APPLYMENT_STATE_UNKNOWN`：未知状态
     * - `APPLYMENT_STATE_UNSUBMITTED`：申请未提交
     * - `APPLYMENT_STATE_WAITING_VALIDATE`：待主体意愿确认
     * - `APPLYMENT_STATE_WAITING_AUDIT`：资料审核中
     * - `APPLYMENT_STATE_WAITING_AUTH`：待授权确认
     * - `APPLYMENT_STATE_OPEN_ACCOUNT`：开号中
     * - `APPLYMENT_STATE_FINISH`：入驻完成
     * - `APPLYMENT_STATE_AUDIT_REJECTED`：审核驳回
     * - `APPLYMENT_STATE_CANCELED`：申请撤销
     * @example 'APPLYMENT_STATE_WAITING_AUTH'
     */
    applyment_state: 'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED';
    /**
     * 申请状态说明
     *
     * 几个环节同时进行时，这里列出每个环节各在什么状态。
     *
     * 长度 ≤ 30
     * @example '待授权确认'
     */
    applyment_state_desc: string;
    /**
     * 授权确认二维码链接
     *
     * 转成二维码，让申请单里的管理员用微信扫码确认。待主体意愿确认、资料审核中和待授权确认时才有。
     *
     * 长度 ≤ 256
     * @example 'https://pay.weixin.qq.com/xdc/partnerapply4brandweb/get-auth-code?applyId=200000212476&sign=b207b673049a32c858f3aabd7d27c7ec'
     */
    authorization_confirmation_qr_code?: string;
    /**
     * 驳回原因
     *
     * 被驳回时才有，照它改好资料再提交。
     *
     * 长度 ≤ 1024
     * @example '营业执照照片不清晰'
     */
    reject_reason?: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 20 字符
     * @example '123455667'
     */
    brand_id?: string;
  }
}
