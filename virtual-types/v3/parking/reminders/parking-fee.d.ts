// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders {
  interface ParkingFee {
    /**
     * 查询停车费用
     *
     * `POST /v3/parking/reminders/parking-fee`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557825
     */
    (data: ParkingFee.PostHttpMethod.JsonDataRequest, config?: ParkingFee.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ParkingFee.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询停车费用
     *
     * `POST /v3/parking/reminders/parking-fee`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557825
     */
    post(data: ParkingFee.PostHttpMethod.JsonDataRequest, config?: ParkingFee.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ParkingFee.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.ParkingFee.PostHttpMethod {
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
     * 车牌号
     *
     * 省份简称加号码，不带间隔符等特殊字符。
     *
     * 长度 ≤ 16
     * @example '粤B12345'
     */
    plate_number?: string;
    /**
     * 商户停车场ID
     *
     * 由你自定，就是提交停车场进件申请时的 `out_parking_lot_id`。
     *
     * 长度 1–64 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'lot_sz_tencent_001'
     */
    out_parking_id?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 当前总费用
     *
     * 车还在场、查到停车单时才有。
     *
     * 单位 分
     * @example 1500
     */
    total_amount?: number;
    /**
     * 已停时长
     *
     * 单位 秒
     * @example 3600
     */
    parking_timestamp?: number;
    /**
     * 停车状态
     *
     * 有停车单时才有。
     *
     * - `PARKING_STATE_UNKNOWN`：未知
     * - `PARKING_STATE_ENTERED`：已入场
     * - `PARKING_STATE_EXIT_GATE`：在出口闸机
     * - `PARKING_STATE_EXITED`：已出场
     * - `PARKING_STATE_UNEXPECTED_CLOSE`：异常关闭
     * @example 'PARKING_STATE_ENTERED'
     */
    parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE';
    /**
     * 支付状态
     *
     * 有支付记录时才有。
     *
     * - `PAY_STATUS_UNKNOWN`：未知
     * - `PAY_STATUS_UNPAID`：未支付
     * - `PAY_STATUS_PAID`：已支付
     * @example 'PAY_STATUS_UNPAID'
     */
    pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID';
    /**
     * 免费待出场时间
     *
     * 车场设了免费出场时段才有。
     *
     * 单位 秒
     * @example 600
     */
    allowed_exit_timestamp?: number;
    /**
     * 下一次跳价价格
     *
     * 车场开了跳价提醒且费用还没封顶时才有。
     *
     * 单位 分
     * @example 200
     */
    next_raise_price?: number;
    /**
     * 下一次跳价时间
     *
     * 车场开了跳价提醒且费用还没封顶时才有。
     * @example 1720082400
     */
    next_raise_timestamp?: number;
    /**
     * 应付金额
     *
     * 用户现在付清还要付多少；没有应付费用时不返回。
     *
     * 单位 分
     * @example 1500
     */
    payable_amount?: number;
    /**
     * 已付金额
     *
     * 付过才有，已经付了多少。
     *
     * 单位 分
     * @example 0
     */
    paid_amount?: number;
  }
}
