// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Audit.Cup {
  interface Query {
    /**
     * 查询审核结果
     *
     * `POST /v3/gov/subsidy/audit/cup/query`（电商平台、服务商）
     */
    (data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询审核结果
     *
     * `POST /v3/gov/subsidy/audit/cup/query`（电商平台、服务商）
     */
    post(data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Audit.Cup.Query.PostHttpMethod {
  interface JsonDataRequest {
    /** 分公司机构代码 */
    org_no: string;
    /** 商户订单号 */
    mchnt_order_id: string;
    /** 审核记录上传时间 */
    upload_time: string;
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
    msg?: string;
    /** 详细应答码 */
    sub_code?: string;
    /** 详细应答码描述 */
    sub_msg?: string;
    /** 商户订单号 */
    mchnt_order_id?: string;
    /** 核验结果 */
    verify_status?: string;
    /** 核验结果描述 */
    verify_status_desc?: string;
    /** 审核结果 */
    audit_status?: string;
    /** 审核结果描述 */
    audit_status_desc?: string;
    /** 订单状态 */
    trade_status?: string;
    /** 退货金额 */
    refund_at?: string;
    /** 退货日期 */
    refund_dt?: string;
    /** 分公司机构代码 */
    org_no?: string;
  }
}
