// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders {
  interface Entry {
    /**
     * 同步车辆入场通知
     *
     * `POST /v3/parking/reminders/entry`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557757
     */
    (data: Entry.PostHttpMethod.JsonDataRequest, config?: Entry.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Entry.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步车辆入场通知
     *
     * `POST /v3/parking/reminders/entry`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557757
     */
    post(data: Entry.PostHttpMethod.JsonDataRequest, config?: Entry.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Entry.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.Entry.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户停车单号
     *
     * 车辆入场时由你生成并存下，须唯一；同一次停车的后续请求用同一个。
     *
     * 长度 ≤ 64
     * @example 'PARK202407041530001'
     */
    out_serial_number: string;
    /**
     * 微信停车场ID
     *
     * 停车场审核通过并入驻后由微信支付分配，可从查询停车场接口取得。同一辆车离场和支付时须与入场时一致。
     *
     * 长度 ≤ 64
     * @example 'WXPARK001'
     */
    parking_id: string;
    /**
     * 车牌号
     *
     * 省份简称加号码，不带间隔符等特殊字符。
     *
     * 长度 ≤ 16
     * @example '粤B12345'
     */
    plate_number: string;
    /**
     * 车辆入场时间
     *
     * 车辆入场的 Unix 时间，按秒。
     * @example 1720078200
     */
    enter_timestamp: number;
    /**
     * 车牌颜色
     *
     * 这辆车的车牌是什么颜色。
     *
     * - `PLATE_COLOR_UNKNOWN`：未知
     * - `PLATE_COLOR_BLUE`：蓝色
     * - `PLATE_COLOR_YELLOW`：黄色
     * - `PLATE_COLOR_BLACK`：黑色
     * - `PLATE_COLOR_WHITE`：白色
     * - `PLATE_COLOR_GREEN`：绿色
     * - `PLATE_COLOR_YELLOW_GREEN`：黄绿色
     * - `PLATE_COLOR_AGRICULTURAL_YELLOW`：农用黄色
     * - `PLATE_COLOR_OTHER`：其他
     * @example 'PLATE_COLOR_BLUE'
     */
    plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER';
    /**
     * 车辆性质
     *
     * 这辆车怎样收费：临时停车、月租还是储值等。
     *
     * - `PLATE_TYPE_UNKNOWN`：未知
     * - `PLATE_TYPE_TEMPORARY`：临时车
     * - `PLATE_TYPE_MONTHLY`：月租车
     * - `PLATE_TYPE_FREE`：免费车
     * - `PLATE_TYPE_PREPAID`：储值车
     * - `PLATE_TYPE_OTHERS`：其他
     * @example 'PLATE_TYPE_TEMPORARY'
     */
    car_type: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS';
    /**
     * 车辆类型
     *
     * 车有多大；不知道就填缺省的 `VEHICLE_TYPE_UNKNOWN`。
     *
     * - `VEHICLE_TYPE_UNKNOWN`：未知
     * - `VEHICLE_TYPE_SMALL`：小型车
     * - `VEHICLE_TYPE_LARGE`：大型车
     * - `VEHICLE_TYPE_EXTRA_LARGE`：超大型车
     * - `VEHICLE_TYPE_ALL_TYPE`：全部车型
     * @example 'VEHICLE_TYPE_SMALL'
     */
    vehicle_type: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE';
    /**
     * 停车场入口编号
     *
     * 入口的编号，由字母和数字组成。
     *
     * 长度 1–128 字符；字符集 `0-9 A-Z a-z`
     * @example 'A01'
     */
    entrance_number?: string;
    /**
     * 停车场入口名称
     *
     * 长度 1–64 字符
     * @example '南门入口'
     */
    entrance_name?: string;
    /**
     * 优惠信息模板ID
     *
     * 优惠信息的模板，一次最多 3 个。
     *
     * 项数 ≤ 3
     * @example [1001,1002]
     */
    discount_template_id?: number[];
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 微信停车单号
     *
     * 入场成功后得到，须存下。
     *
     * 长度 ≤ 64
     * @example 'WX202604230001'
     */
    serial_number?: string;
  }
}
