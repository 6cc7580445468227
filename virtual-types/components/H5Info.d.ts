// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
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
