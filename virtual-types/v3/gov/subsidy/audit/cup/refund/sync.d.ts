// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Audit.Cup.Refund {
  interface Sync {
    /**
     * 同步非银联支付交易退款信息
     *
     * `POST /v3/gov/subsidy/audit/cup/refund/sync`（电商平台、服务商）
     */
    (data: Sync.PostHttpMethod.JsonDataRequest, config?: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步非银联支付交易退款信息
     *
     * `POST /v3/gov/subsidy/audit/cup/refund/sync`（电商平台、服务商）
     */
    post(data: Sync.PostHttpMethod.JsonDataRequest, config?: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Audit.Cup.Refund.Sync.PostHttpMethod {
  interface JsonDataRequest {
    /** 分公司机构代码 */
    org_no: string;
    /** 商户订单号 */
    mchnt_order_id: string;
    /** 审核记录上传时间 */
    upload_time: string;
    /** 退款金额 */
    refund_at: string;
    /** 退款日期 */
    refund_dt: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 响应码
     * @example '000000'
     */
    code: string;
    /**
     * 响应描述
     * @example '成功'
     */
    msg: string;
    /** 详细应答码 */
    sub_code?: string;
    /** 详细应答码描述 */
    sub_msg?: string;
  }
}
