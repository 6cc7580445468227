// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Parking {
  interface Parkings {
    /**
     * 创建停车入场
     *
     * `POST /v3/vehicle/parking/parkings`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012533994
     */
    (data: Parkings.PostHttpMethod.JsonDataRequest, config?: Parkings.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Parkings.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建停车入场
     *
     * `POST /v3/vehicle/parking/parkings`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012533994
     */
    post(data: Parkings.PostHttpMethod.JsonDataRequest, config?: Parkings.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Parkings.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Parking.Parkings.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 商户入场ID
     *
     * 由你生成，每次入场一个，须唯一。
     *
     * 长度 ≤ 64
     * @example '1231243'
     */
    out_parking_no: string;
    /**
     * 车牌号
     *
     * 省份简称加号码，不带间隔符等特殊字符。
     *
     * 长度 ≤ 32
     * @example '粤B888888'
     */
    plate_number: string;
    /**
     * 车牌颜色
     *
     * 这辆车的车牌是什么颜色。
     *
     * - `BLUE`：蓝色
     * - `GREEN`：绿色
     * - `YELLOW`：黄色
     * - `BLACK`：黑色
     * - `WHITE`：白色
     * - `LIMEGREEN`：黄绿色
     * @example 'BLUE'
     */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
    /**
     * 回调通知URL
     *
     * 入场状态的变化通知到这里，须是公网能直达的完整地址。只收 HTTPS。
     *
     * 长度 ≤ 256；URL
     * @example 'https://yoursite.com/wxpay.html'
     */
    notify_url: string;
    /**
     * 入场时间
     *
     * 车辆入场的时间。
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-12-01T00:00:00+08:00'
     */
    start_time: string;
    /**
     * 停车场名称
     *
     * 所在停车场的名称。
     *
     * 长度 ≤ 128
     * @example '欢乐海岸停车场'
     */
    parking_name: string;
    /**
     * 免费时长
     *
     * 进场后多久之内不收费。
     *
     * 单位 秒
     * @example 3600
     */
    free_duration: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 停车入场ID
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ250'
     */
    id: string;
    /**
     * 商户入场ID
     *
     * 长度 ≤ 64
     * @example '212434321'
     */
    out_parking_no: string;
    /**
     * 车牌号
     *
     * 长度 ≤ 32
     * @example '粤B888888'
     */
    plate_number: string;
    /**
     * 车牌颜色
     *
     * - `BLUE`：蓝色
     * - `GREEN`：绿色
     * - `YELLOW`：黄色
     * - `BLACK`：黑色
     * - `WHITE`：白色
     * - `LIMEGREEN`：黄绿色
     * @example 'BLUE'
     */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
    /**
     * 入场时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    start_time: string;
    /**
     * 停车场名称
     *
     * 长度 ≤ 128
     * @example '欢乐海岸停车场'
     */
    parking_name: string;
    /**
     * 免费时长
     *
     * 单位 秒
     * @example 3600
     */
    free_duration: number;
    /**
     * 停车入场状态
     *
     * `NORMAL` 时这次停车才能用支付分扣费。
     *
     * - `NORMAL`：正常
     * - `BLOCKED`：不可用
     * @example 'NORMAL'
     */
    state: 'NORMAL' | 'BLOCKED';
    /**
     * 不可用状态描述
     *
     * 车牌状态是 `BLOCKED` 时才有：暂停服务、欠费、没有开通或评估没通过。
     *
     * - `PAUSE`：已暂停服务
     * - `OVERDUE`：用户欠费
     * - `OUT_SERVICE`：未开通服务
     * - `EVALUATION_FAILED`：评估不通过
     * @example 'PAUSE'
     */
    block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED';
  }
}
