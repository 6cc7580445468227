// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result {
  interface Notify {
    /**
     * 资料更新请求审核结果回调通知
     *
     * `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`（直连商户）
     */
    (data: Notify.PostHttpMethod.JsonDataRequest, config?: Notify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notify.PostHttpMethod.WellformedResponse>>;
    /**
     * 资料更新请求审核结果回调通知
     *
     * `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`（直连商户）
     */
    post(data: Notify.PostHttpMethod.JsonDataRequest, config?: Notify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result.Notify.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 资料更新请求单号
     * @example 'htozr8denqegbt6tk6u10iymo7yww5pn'
     */
    out_request_no: string;
    /**
     * 商户号
     *
     * 由微信支付分配。
     * @example '1900016681'
     */
    mchid: string;
    /**
     * 审核结果
     *
     * - `PASS`：通过
     * - `REJECT`：驳回
     * @example 'PASS'
     */
    audit_result?: 'PASS' | 'REJECT';
    /**
     * 审核完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    audit_finish_time?: string;
    /**
     * 业务附属信息
     * @example 'updateidcard'
     */
    attach_info?: string;
    /**
     * 审核驳回错误码
     * @example '1001'
     */
    fail_code?: string;
    /**
     * 审核驳回错误原因
     * @example 'IDCARD_ILLEGAL'
     */
    fail_msg?: string;
    /** 场景 */
    scene?: '01' | '02' | '03';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 接口返回信息
     * @example 'SUCC'
     */
    ret_msg?: string;
  }
}
