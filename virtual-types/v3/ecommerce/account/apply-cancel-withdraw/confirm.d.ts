// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw {
  interface Confirm {
    /**
     * 平台代商户确认注销
     *
     * `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`（电商平台）
     */
    (data: Confirm.PostHttpMethod.JsonDataRequest, config?: Confirm.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Confirm.PostHttpMethod.WellformedResponse>>;
    /**
     * 平台代商户确认注销
     *
     * `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`（电商平台）
     */
    post(data: Confirm.PostHttpMethod.JsonDataRequest, config?: Confirm.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Confirm.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw.Confirm.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 微信支付注销单号
     * @example 'X202410241010125346'
     */
    applyment_id?: string;
    /**
     * 商户注销申请单号
     *
     * 由服务商自定并存下，须唯一。
     * @example 'P202410241010125346'
     */
    out_request_no?: string;
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 平台确认操作人标识
     * @example 'id1102'
     */
    operator_identification: string;
    /**
     * 注销确认时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    confirm_time: string;
    /**
     * 注销协议版本号
     * @example 'V20241213'
     */
    cancel_contract_version: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 微信支付注销单号
     * @example 'X202410241010125346'
     */
    applyment_id?: string;
    /**
     * 商户注销申请单号
     * @example 'P202410241010125346'
     */
    out_request_no?: string;
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid?: string;
  }
}
