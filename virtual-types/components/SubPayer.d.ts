// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 支付者 */
  interface SubPayer {
    /**
     * 用户在服务商AppID下的标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid?: string;
    /**
     * 用户在子商户AppID下的标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    sub_openid?: string;
  }
}
