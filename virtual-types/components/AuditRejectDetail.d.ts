// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 审核驳回详情 */
  interface AuditRejectDetail {
    /**
     * 参数名称
     * @example 'ubo_info_list.card_number_0'
     */
    param_name?: string;
    /**
     * 驳回原因
     * @example '身份证背面识别失败，请上传更清晰的身份证图片。'
     */
    reject_reason?: string;
  }
}
