// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 停车场景信息 */
  interface ParkingInfo {
    /**
     * 停车入场ID
     *
     * 调用入场通知后由微信支付返回，指明是哪一次停车。
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ250'
     */
    parking_id: string;
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
     * 入场时间
     *
     * 车辆入场的时间。
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    start_time: string;
    /**
     * 出场时间
     *
     * 车辆出场的时间。
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    end_time: string;
    /**
     * 停车场名称
     *
     * 所在停车场的名称。
     *
     * 长度 ≤ 32
     * @example '欢乐海岸停车场'
     */
    parking_name: string;
    /**
     * 计费时长
     *
     * 计费的时长。
     *
     * 单位 秒
     * @example 3600
     */
    charging_duration: number;
    /**
     * 停车场设备ID
     *
     * 停车场设备的编号。
     *
     * 长度 ≤ 32
     * @example '12313'
     */
    device_id: string;
  }
}
