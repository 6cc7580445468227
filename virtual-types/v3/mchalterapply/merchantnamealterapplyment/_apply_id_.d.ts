// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Merchantnamealterapplyment {
  interface _apply_id_ {
    /**
     * 查询商户简称变更申请单状态-使用申请单号
     *
     * `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}`（电商平台、服务商）
     */
    get(config: _apply_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_apply_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Merchantnamealterapplyment._apply_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付申请单号
     * @example '20261120143306000013906025001'
     */
    apply_id: string;
  }
  interface WellformedResponse {
    /**
     * 申请单号
     * @example '20261120143306000013906025001'
     */
    apply_id: string;
    /**
     * 业务申请编号
     * @example '1900013511_10000'
     */
    out_request_no: string;
    /**
     * 微信支付商户号
     * @example '1900006491'
     */
    merchant_code: string;
    /**
     * 申请单状态
     *
     * - `APPLYMENT_STATE_AUDITING`：审核中
     * - `APPLYMENT_STATE_REJECTED`：已驳回
     * - `APPLYMENT_STATE_MODIFING`：资料修改中
     * - `APPLYMENT_STATE_FINISHED`：已完成
     * - `APPLYMENT_STATE_CANCELED`：已作废
     */
    state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED';
    /**
     * 总体驳回原因
     * @example '身份证背面识别失败，请上传更清晰的身份证图片。'
     */
    audit_reject_reason?: string;
  }
}
