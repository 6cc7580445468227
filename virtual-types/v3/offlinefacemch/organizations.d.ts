// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch {
  interface Organizations {
    /**
     * 查询机构信息
     *
     * `GET /v3/offlinefacemch/organizations`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
     */
    get(config?: Organizations.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Organizations.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Organizations.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 机构ID
       * @example 'DBES323aeb'
       */
      organization_id?: string;
      /**
       * 机构名称
       * @example '南山中兴小学部'
       */
      organization_name?: string;
    }
  }
  interface WellformedResponse {
    /** 机构ID */
    organization_id?: string;
    /** 机构名称 */
    organization_name?: string;
  }
}
