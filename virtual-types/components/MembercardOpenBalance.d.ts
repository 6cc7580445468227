// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 储值信息 */
  interface MembercardOpenBalance {
    /** 是否支持储值 */
    need_balance?: boolean;
    /**
     * 储值小程序AppID
     * @example 'wxea9c30890f48d5ae'
     */
    balance_appid?: string;
    /**
     * 储值小程序path
     * @example 'pages/balance/balance'
     */
    balance_path?: string;
    /**
     * 储值URL
     *
     * URL
     * @example 'https://example.com'
     */
    balance_url?: string;
  }
}
