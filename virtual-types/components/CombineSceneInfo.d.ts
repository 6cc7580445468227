// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 场景信息 */
  interface CombineSceneInfo {
    /**
     * 商户端设备号
     *
     * 填你自己的门店号或收银设备编号。
     *
     * 长度 ≤ 16
     * @example 'POS1:1'
     */
    device_id?: string;
    /**
     * 用户终端IP
     *
     * 用户设备的公网 IP，不是你服务器的；请求经过代理时从转发头里取。
     *
     * 长度 ≤ 45
     * @example '14.17.22.32'
     */
    payer_client_ip: string;
  }
}
