// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Attendance {
  interface Punch {
    /**
     * 签到签退
     *
     * `POST /v3/taxi-invoice/attendance/punch`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/attendance/punch-attendance.html
     */
    (data: Punch.PostHttpMethod.JsonDataRequest, config?: Punch.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Punch.PostHttpMethod.WellformedResponse>>;
    /**
     * 签到签退
     *
     * `POST /v3/taxi-invoice/attendance/punch`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/attendance/punch-attendance.html
     */
    post(data: Punch.PostHttpMethod.JsonDataRequest, config?: Punch.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Punch.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Attendance.Punch.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 车牌号
     *
     * 省份简称加号码，不带间隔符等特殊字符。
     * @example '粤B12345'
     */
    plate_number: string;
    /**
     * 营运资格证号
     * @example '6298416'
     */
    driver_license: string;
    /**
     * 事件发生时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    event_time: string;
    /**
     * 事件类型
     * @example 'SIGN_IN'
     */
    event_type: string;
    /**
     * 行政区划ID
     * @example 510100
     */
    region_id: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
