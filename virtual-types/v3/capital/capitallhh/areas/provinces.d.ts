// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Areas {
  interface Provinces {
    /**
     * 查询省份列表
     *
     * `GET /v3/capital/capitallhh/areas/provinces`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml
     */
    get(config?: Provinces.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Provinces.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Areas.Provinces.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 省份列表
     *
     * 字段：`province_name`、`province_code`
     */
    data?: WellformedResponse.Data[];
    /**
     * 查询数据总条数
     * @example 10
     */
    total_count: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 省份名称
       *
       * 长度 ≤ 256
       * @example '广东省'
       */
      province_name: string;
      /**
       * 省份编码
       * @example 22
       */
      province_code: number;
    }
  }
}
