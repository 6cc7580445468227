// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 支付用户信息 */
  interface PartnerPayer {
    /**
     * 用户在服务商AppID下的标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sp_openid?: string;
    /**
     * 用户在子商户AppID下的标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
  }
}
