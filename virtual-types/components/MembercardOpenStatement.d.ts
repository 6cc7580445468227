// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 商户补充声明 */
  interface MembercardOpenStatement {
    /**
     * 标题
     * @example '示例会员卡使用须知'
     */
    title?: string;
    /**
     * 跳转URL
     *
     * URL
     * @example 'https://example.com'
     */
    url?: string;
    /**
     * 跳转小程序AppID
     *
     * 点开后跳转的小程序。
     * @example 'wxea9c30890f48d5ae'
     */
    appid?: string;
    /**
     * 跳转小程序path
     * @example 'pages/statement/statement'
     */
    path?: string;
  }
}
