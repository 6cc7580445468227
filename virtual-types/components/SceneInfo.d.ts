// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 场景信息 */
  interface SceneInfo {
    /**
     * 用户终端IP
     *
     * 用户设备的公网 IP，不是你服务器的；请求经过代理时从转发头里取。
     *
     * 长度 ≤ 45
     * @example '14.23.150.211'
     */
    payer_client_ip: string;
    /**
     * 商户端设备号
     *
     * 填你自己的门店号或收银设备编号。
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_id?: string;
    /**
     * 商户门店信息
     *
     * 字段：`id`、`name`、`area_code`、`address`
     */
    store_info?: SceneInfo.StoreInfo;
  }
  namespace SceneInfo {
    /** 商户门店信息 */
    interface StoreInfo {
      /**
       * 门店编号
       *
       * 填你自己系统里的门店编号。
       *
       * 长度 ≤ 32 字符
       * @example '0001'
       */
      id: string;
      /**
       * 门店名称
       *
       * 长度 ≤ 256
       * @example '腾讯大厦分店'
       */
      name?: string;
      /**
       * 地区编码
       *
       * 行政区划编号，取自微信支付的「省市区编号对照表」。
       *
       * 长度 ≤ 32
       * @example '440305'
       */
      area_code?: string;
      /**
       * 详细地址
       *
       * 长度 ≤ 512
       * @example '广东省深圳市南山区科技中一道10000号'
       */
      address?: string;
    }
  }
}
