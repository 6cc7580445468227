// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Companies {
  interface Query {
    /**
     * 企业信息查询
     *
     * `POST /v3/gov/subsidy/companies/query`（电商平台、服务商）
     */
    (data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
    /**
     * 企业信息查询
     *
     * `POST /v3/gov/subsidy/companies/query`（电商平台、服务商）
     */
    post(data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Companies.Query.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 使用的资格的地区编码
     * @example 310100
     */
    qualification_region_code: number;
    /**
     * 统一社会信用代码
     * @example '91110108397173806M'
     */
    license_number: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 企业名称
     * @example '联想（北京）信息技术有限公司'
     */
    company_name?: string;
    /**
     * 归集状态
     *
     * - `COLLECT_STATE_NOT_COLLECT`：未归集
     * - `COLLECT_STATE_COLLECTED`：已归集
     * - `COLLECT_STATE_COLLECTION_FAILED`：归集失败
     * @example 'COLLECT_STATE_NOT_COLLECT'
     */
    collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED';
    /**
     * 响应码
     * @example '000000'
     */
    code: string;
    /**
     * 响应描述
     * @example '成功'
     */
    message: string;
  }
}
