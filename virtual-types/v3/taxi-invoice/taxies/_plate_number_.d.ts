// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Taxies {
  interface _plate_number_ {
    /**
     * 获取出租车信息
     *
     * `GET /v3/taxi-invoice/taxies/{plate_number}`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/query-taxi.html
     */
    get(config: _plate_number_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_plate_number_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Taxies._plate_number_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 车牌号
     *
     * 省份简称加号码，不带间隔符等特殊字符。
     * @example '粤B12345'
     */
    plate_number: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 行政区划代码
       * @example 510100
       */
      region_id: number;
    }
  }
  interface WellformedResponse {
    /**
     * 车牌号
     * @example '粤B12345'
     */
    plate_number: string;
    /**
     * 公司名称
     * @example '深圳市未来有限公司'
     */
    company_name: string;
    /**
     * 公司商户号
     * @example '1900000109'
     */
    company_mchid: string;
    /**
     * 主班司机资格证号
     * @example '6298416'
     */
    main_license: string;
    /**
     * 副班司机资格证号
     * @example '6298416'
     */
    deputy_license: string;
    /**
     * 行政区划代码
     * @example 510100
     */
    region_id: number;
    /** 是否支持开票 */
    support_invoice: boolean;
    /**
     * 出租车状态
     * @example 'IN_OPERATION'
     */
    taxi_state: string;
  }
}
