// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.CancelApplications.OutApplyNo {
  interface _out_apply_no_ {
    /**
     * 查询注销单状态
     *
     * `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476223
     */
    get(config: _out_apply_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_apply_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.CancelApplications.OutApplyNo._out_apply_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户注销申请单号
     *
     * 由服务商自定并存下，须唯一，之后凭它查询。
     *
     * 长度 ≤ 32
     * @example 'REQUEST20261201000001'
     */
    out_apply_no: string;
  }
  interface WellformedResponse {
    /**
     * 商户注销申请单号
     *
     * 长度 ≤ 32
     * @example 'REQUEST20261201000001'
     */
    out_apply_no?: string;
    /**
     * 二级商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 受理失败原因
     *
     * `cancel_state` 为 `REJECTED` 时看它。
     *
     * 长度 ≤ 512
     * @example '非电商服务商，无权调用此接口'
     */
    reject_reason?: string;
    /**
     * 注销状态
     *
     * `CANCEL_SUCCESS` 才算注销；`REJECTED` 的原因在 `reject_reason`。
     *
     * - `REVIEWING`：审核中
     * - `REJECTED`：审核驳回
     * - `CANCEL_SUCCESS`：注销成功
     */
    cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS';
    /**
     * 最后更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
  }
}
