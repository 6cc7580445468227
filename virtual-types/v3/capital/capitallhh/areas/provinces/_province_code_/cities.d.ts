// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Areas.Provinces._province_code_ {
  interface Cities {
    /**
     * 查询城市列表
     *
     * `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml
     */
    get(config: Cities.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cities.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Areas.Provinces._province_code_.Cities.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 省份编码
     *
     * 从省份列表取得。
     * @example 10
     */
    province_code: number;
  }
  interface WellformedResponse {
    /**
     * 城市列表
     *
     * 字段：`city_name`、`city_code`
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
       * 城市名称
       *
       * 长度 ≤ 256
       * @example '北京市'
       */
      city_name: string;
      /**
       * 城市编码
       * @example 10
       */
      city_code: number;
    }
  }
}
