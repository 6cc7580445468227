// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Audit.Cup {
  interface Invalid {
    /**
     * 作废审核数据
     *
     * `POST /v3/gov/subsidy/audit/cup/invalid`（电商平台、服务商）
     */
    (data: Invalid.PostHttpMethod.JsonDataRequest, config?: Invalid.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Invalid.PostHttpMethod.WellformedResponse>>;
    /**
     * 作废审核数据
     *
     * `POST /v3/gov/subsidy/audit/cup/invalid`（电商平台、服务商）
     */
    post(data: Invalid.PostHttpMethod.JsonDataRequest, config?: Invalid.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Invalid.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Audit.Cup.Invalid.PostHttpMethod {
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
    msg: string;
    /** 详细应答码 */
    sub_code?: string;
    /** 详细应答码描述 */
    sub_msg?: string;
  }
}
