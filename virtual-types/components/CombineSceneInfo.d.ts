// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 场景信息 */
  interface CombineSceneInfo {
    /**
     * 商户端设备号
     *
     * 长度 ≤ 16
     * @example 'POS1:1'
     */
    device_id?: string;
    /**
     * 用户终端IP
     *
     * 长度 ≤ 45
     * @example '14.17.22.32'
     */
    payer_client_ip: string;
  }
}
