// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Merchantnamealterapplyment.Merchant._sub_mchid_.OutRequestNo {
  interface _out_request_no_ {
    /**
     * 查询商户简称申请单状态-使用业务单号和商户号
     *
     * `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`（电商平台、服务商）
     */
    get(config: _out_request_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_request_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Merchantnamealterapplyment.Merchant._sub_mchid_.OutRequestNo._out_request_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900006491'
     */
    sub_mchid: string;
    /**
     * 业务申请编号
     *
     * 由服务商自定并存下，之后凭它查询。
     * @example '1900013511_10000'
     */
    out_request_no: string;
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
     * 二级商户号
     * @example '1900006491'
     */
    sub_mchid: string;
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
