// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Iotmanage.DeviceInspections {
  interface _device_sn_ {
    /**
     * 获取出厂检查结果
     *
     * `GET /v3/iotmanage/device-inspections/{device_sn}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
     */
    get(config: _device_sn_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_device_sn_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Iotmanage.DeviceInspections._device_sn_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 设备序列号
     * @example 'AAAAA123456789012345678'
     */
    device_sn: string;
  }
  interface WellformedResponse {
    /** 设备序列号 */
    device_sn: string;
    /** 有线网卡MAC地址 */
    wired_mac: string;
    /** 无线网卡MAC地址 */
    wireless_mac: string;
    /** 蓝牙MAC地址 */
    bluetooth_mac: string;
    /** 刷脸应用版本号 */
    app_version: string;
    /** 摄像头序列号 */
    camera_sn: string;
    /** 国际移动设备识别码 */
    imei: string;
    /**
     * 查询结果
     *
     * - `SUCCESS`：成功
     * - `WARN`：警告
     * - `FAIL`：失败
     */
    result: 'SUCCESS' | 'WARN' | 'FAIL';
    /** 错误信息 */
    errors?: string[];
    /** 告警信息 */
    warnings?: string[];
    /**
     * 查询时间
     *
     * RFC 3339 时间，含时区
     */
    inspect_time: string;
  }
}
