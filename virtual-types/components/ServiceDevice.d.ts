// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 设备信息 */
  interface ServiceDevice {
    /**
     * 服务开始的设备ID
     *
     * 长度 ≤ 50
     * @example 'HG123456'
     */
    start_device_id?: string;
    /**
     * 服务结束的设备ID
     *
     * 长度 ≤ 50
     * @example 'HG123456'
     */
    end_device_id?: string;
    /**
     * 物料URL
     *
     * 长度 ≤ 100
     */
    materiel_no?: string;
  }
}
