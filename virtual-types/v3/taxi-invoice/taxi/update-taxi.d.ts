// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Taxi {
  interface UpdateTaxi {
    /**
     * 更新出租车信息
     *
     * `POST /v3/taxi-invoice/taxi/update-taxi`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/update-taxi.html
     */
    (data: UpdateTaxi.PostHttpMethod.JsonDataRequest, config?: UpdateTaxi.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UpdateTaxi.PostHttpMethod.WellformedResponse>>;
    /**
     * 更新出租车信息
     *
     * `POST /v3/taxi-invoice/taxi/update-taxi`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/update-taxi.html
     */
    post(data: UpdateTaxi.PostHttpMethod.JsonDataRequest, config?: UpdateTaxi.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UpdateTaxi.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Taxi.UpdateTaxi.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 车牌号
     *
     * 省份简称加号码，不带间隔符等特殊字符。
     * @example '粤B12345'
     */
    plate_number: string;
    /**
     * 公司名称
     * @example '深圳市未来有限公司'
     */
    company_name: string;
    /**
     * 商户号
     *
     * 由微信支付分配。
     * @example '1900000109'
     */
    mchid?: string;
    /**
     * 主班司机资格证号
     * @example '6298416'
     */
    main_license: string;
    /**
     * 副班司机资格证号
     * @example '6298416'
     */
    deputy_license?: string;
    /**
     * 行政区划ID
     * @example 510100
     */
    region_id: number;
    /**
     * 开票标记
     * @example 'INVOICE'
     */
    invoice_flag?: string;
    /**
     * 出租车状态
     *
     * - `IN_OPERATION`：营运中
     * - `OUT_OPERATION`：停运
     */
    taxi_state?: 'IN_OPERATION' | 'OUT_OPERATION';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
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
     * 商户号
     * @example '1900000109'
     */
    mchid?: string;
    /**
     * 主班司机资格证号
     * @example '6298416'
     */
    main_license: string;
    /**
     * 副班司机资格证号
     * @example '6298416'
     */
    deputy_license?: string;
    /**
     * 行政区划ID
     * @example 510100
     */
    region_id: number;
  }
}
