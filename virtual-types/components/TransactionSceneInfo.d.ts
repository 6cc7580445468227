// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 场景信息 */
  interface TransactionSceneInfo {
    /**
     * 商户端设备号
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_id?: string;
  }
}
