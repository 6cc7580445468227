// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 储值信息 */
  interface MembercardOpenBalance {
    /** 是否支持储值 */
    need_balance?: boolean;
    /**
     * 储值小程序AppID
     *
     * 用户点储值余额后打开的小程序。
     * @example 'wxea9c30890f48d5ae'
     */
    balance_appid?: string;
    /**
     * 储值小程序path
     *
     * 用户点储值余额后打开的页面。
     * @example 'pages/balance/balance'
     */
    balance_path?: string;
    /**
     * 储值URL
     *
     * 用户点储值余额后打开的网页。
     *
     * URL
     * @example 'https://example.com'
     */
    balance_url?: string;
  }
}
