// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 设备信息 */
  interface DeviceInformation {
    /**
     * 设备号
     * @example '12343232'
     */
    device_id?: string;
    /**
     * 商户端设备ip
     * @example '123.12.12.123'
     */
    device_ip: string;
  }
}
