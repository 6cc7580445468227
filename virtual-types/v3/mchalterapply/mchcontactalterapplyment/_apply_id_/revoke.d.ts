// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchcontactalterapplyment._apply_id_ {
  interface Revoke {
    /**
     * 撤销超管变更申请单
     *
     * `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`（电商平台、服务商）
     */
    (data: undefined, config: Revoke.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Revoke.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销超管变更申请单
     *
     * `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`（电商平台、服务商）
     */
    post(data: undefined, config: Revoke.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Revoke.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchcontactalterapplyment._apply_id_.Revoke.PostHttpMethod {
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
    apply_id?: string;
    /**
     * 申请单状态
     *
     * - `APPLYMENT_STATE_AUDITING`：审核中
     * - `APPLYMENT_STATE_REJECTED`：已驳回
     * - `APPLYMENT_STATE_MODIFING`：资料修改中
     * - `APPLYMENT_STATE_FINISHED`：已完成
     * - `APPLYMENT_STATE_CANCELED`：已作废
     * @example 'APPLYMENT_STATE_CANCELED'
     */
    state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED';
  }
}
