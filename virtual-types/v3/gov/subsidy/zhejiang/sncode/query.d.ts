// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Sncode {
  interface Query {
    /**
     * SN码销售状态查询
     *
     * `POST /v3/gov/subsidy/zhejiang/sncode/query`（电商平台、服务商）
     */
    (data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
    /**
     * SN码销售状态查询
     *
     * `POST /v3/gov/subsidy/zhejiang/sncode/query`（电商平台、服务商）
     */
    post(data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Sncode.Query.PostHttpMethod {
  interface JsonDataRequest {
    /** 商品SN码 */
    sn: string;
    /** 省份代码 */
    province: string;
    /** 厂商统一社会信用代码 */
    manufact_cert_code?: string;
    /** 商品品类 */
    goods_type: string;
    /** 商品条码 */
    goods_bar_code: string;
    /** IMEI_1 码 */
    imei1?: string;
    /** IMEI_2 码 */
    imei2?: string;
    /** 渠道类型 */
    sales_models?: string;
    /** 请求流水号 */
    req_ssn: string;
    /** 请求时间 */
    req_time: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 响应码
     * @example '000000'
     */
    resp_code: string;
    /**
     * 响应描述
     * @example '成功'
     */
    resp_desc: string;
    /** 商品SN码 */
    sn?: string;
    /** 省份代码 */
    province?: string;
    /** 售卖状态 */
    sell_state?: 'U0022' | 'U0023' | 'U0024' | 'U9999';
  }
}
