// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 设备信息 */
  interface ServiceDevice {
    /**
     * 服务开始的设备ID
     *
     * 设备的唯一标识，宜用设备自己的序列号。充电宝、充电桩、售货机等无人自助设备须传。
     *
     * 长度 ≤ 50
     * @example 'HG123456'
     */
    start_device_id?: string;
    /**
     * 服务结束的设备ID
     *
     * 设备的唯一标识，宜用设备自己的序列号。充电宝、充电桩、售货机等无人自助设备须传。
     *
     * 长度 ≤ 50
     * @example 'HG123456'
     */
    end_device_id?: string;
    /**
     * 物料URL
     *
     * 参加微信支付政策的填运营给的带参数的链接，没有参加的填自己的。
     *
     * 长度 ≤ 100
     */
    materiel_no?: string;
  }
}
