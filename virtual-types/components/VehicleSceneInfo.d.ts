// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 场景信息 */
  interface VehicleSceneInfo {
    /**
     * 开始时间
     *
     * 正则 `^\d{14}$`
     */
    start_time?: string;
    /**
     * 结束时间
     *
     * 用户离场或结束使用的时间。
     *
     * 正则 `^\d{14}$`
     */
    end_time?: string;
    /**
     * 计费时长
     *
     * 单位 秒
     */
    charging_time?: string;
    /**
     * 车牌号
     *
     * 省份简称加号码，不带间隔符等特殊字符。
     */
    plate_number?: string;
    /**
     * 免费时长
     *
     * 单位 秒
     */
    free_time?: string;
    /** 车辆类型 */
    car_type?: string;
    /** 停车场名称 */
    parking_name?: string;
  }
}
