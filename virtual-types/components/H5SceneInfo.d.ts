// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 场景信息 */
  interface H5SceneInfo {
    /**
     * 用户终端IP
     *
     * 用户手机的公网 IP，不是你服务器的；请求经过代理时从转发头里取。须与用户打开收银台时微信看到的 IP 一致。
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
    store_info?: H5SceneInfo.StoreInfo;
    /**
     * H5场景信息
     *
     * 说明用户在哪种环境里打开 H5 收银台。
     *
     * 字段：`type`、`app_name`、`app_url`、`bundle_id`、`package_name`
     */
    h5_info: H5SceneInfo.H5Info;
  }
  namespace H5SceneInfo {
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
    /** H5场景信息 */
    interface H5Info {
      /**
       * 场景类型
       *
       * 用户在哪种环境里打开收银台：手机网页，还是 iOS、Android 应用里的网页。
       *
       * 长度 ≤ 32
       * @example 'iOSAndroidWap'
       */
      type: string;
      /**
       * 应用名称
       *
       * 长度 ≤ 64
       * @example '王者荣耀'
       */
      app_name?: string;
      /**
       * 网站URL
       *
       * 长度 ≤ 128；URL
       * @example 'https://pay.qq.com'
       */
      app_url?: string;
      /**
       * iOS平台BundleID
       *
       * 长度 ≤ 128
       * @example 'com.tencent.wzryiOS'
       */
      bundle_id?: string;
      /**
       * Android平台PackageName
       *
       * 长度 ≤ 128
       * @example 'com.tencent.tmgp.sgame'
       */
      package_name?: string;
    }
  }
}
