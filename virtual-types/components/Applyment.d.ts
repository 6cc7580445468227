// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 特约商户进件申请单 */
  interface Applyment {
    /**
     * 业务申请编号
     *
     * 提交进件时由你生成，一个编号对应一张申请单。被驳回后用同一编号再提交会覆盖原单。
     *
     * 长度 ≤ 124；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 微信支付申请单号
     *
     * 提交后由微信支付生成，须存下，查进度用它或你自己的申请编号。
     * @example 2000002124775691
     */
    applyment_id: number;
    /**
     * 特约商户号
     *
     * 申请单走到 `APPLYMENT_STATE_TO_BE_SIGNED`、`APPLYMENT_STATE_SIGNING`、`APPLYMENT_STATE_FINISHED` 才有。须存下，代这个商户下单、退款都填它。
     *
     * 长度 ≤ 32
     * @example '1234567890'
     */
    sub_mchid?: string;
    /**
     * 超级管理员签约链接
     *
     * 给超级管理员扫：先关注公众号「微信支付商家助手」，再照它发来的消息核对信息、验证账户、签约；之后的进度也由公众号通知。
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec'
     */
    sign_url: string;
    /**
     * 申请单状态
     *
     * `APPLYMENT_STATE_FINISHED`、`APPLYMENT_STATE_CANCELED` 不再变。`APPLYMENT_STATE_EDITTING` 须重新提交；`APPLYMENT_STATE_REJECTED` 照驳回原因改资料再提交；待账户验证和待签约时，让超级管理员用微信打开返回的签约链接。
     *
     * - `APPLYMENT_STATE_EDITTING`：编辑中
     * - `APPLYMENT_STATE_AUDITING`：审核中
     * - `APPLYMENT_STATE_REJECTED`：已驳回
     * - `APPLYMENT_STATE_TO_BE_CONFIRMED`：待账户验证
     * - `APPLYMENT_STATE_TO_BE_SIGNED`：待签约
     * - `APPLYMENT_STATE_SIGNING`：开通权限中
     * - `APPLYMENT_STATE_FINISHED`：已完成
     * - `APPLYMENT_STATE_CANCELED`：已作废
     * @example 'APPLYMENT_STATE_FINISHED'
     */
    applyment_state: 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED';
    /**
     * 申请状态描述
     *
     * 给人看的说明，程序判断用 `applyment_state`。
     *
     * 长度 ≤ 1024
     * @example '审核中'
     */
    applyment_state_msg: string;
    /**
     * 驳回原因详情
     *
     * 字段：`field`、`field_name`、`reject_reason`
     */
    audit_detail?: Applyment.AuditDetail[];
  }
  namespace Applyment {
    interface AuditDetail {
      /**
       * 字段名
       *
       * 长度 ≤ 1024
       * @example 'id_card_copy'
       */
      field: string;
      /**
       * 字段名称
       *
       * 被驳回的是哪一项资料，原因在 `reject_reason`。
       *
       * 长度 ≤ 1024
       * @example '身份证复印件'
       */
      field_name: string;
      /**
       * 驳回原因
       *
       * 被驳回时才有，照它改好资料再提交。
       *
       * 长度 ≤ 1024
       * @example '身份证背面识别失败，请上传更清晰的身份证图片。'
       */
      reject_reason: string;
    }
  }
}
