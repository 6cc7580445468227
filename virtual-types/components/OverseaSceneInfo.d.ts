// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 场景信息 */
  interface OverseaSceneInfo {
    /**
     * 商户端设备号
     *
     * 填你自己的门店号或收银设备编号。
     * @example '013467007045764'
     */
    device_id?: string;
    /**
     * 商户端设备IP
     * @example '128.0.0.1'
     */
    device_ip?: string;
    /**
     * 用户终端IP
     *
     * 用户设备的公网 IP，不是你服务器的；请求经过代理时从转发头里取。
     *
     * 长度 ≤ 45
     * @example '128.0.0.1'
     */
    payer_client_ip?: string;
    /**
     * 操作员ID
     * @example '123145'
     */
    operator_id?: string;
    /**
     * 商户门店信息
     *
     * 字段：`id`、`name`、`address`
     */
    store_info?: OverseaSceneInfo.StoreInfo;
  }
  namespace OverseaSceneInfo {
    /** 商户门店信息 */
    interface StoreInfo {
      /**
       * 编号
       * @example '0001'
       */
      id?: string;
      /**
       * 名称
       * @example '腾讯大厦分店'
       */
      name: string;
      /**
       * 详细地址
       *
       * 长度 ≤ 512
       * @example '广东省深圳市南山区科技中一道10000号'
       */
      address: string;
    }
  }
}
