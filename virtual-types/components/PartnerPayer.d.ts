// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 支付者 */
  interface PartnerPayer {
    /**
     * 用户在服务商AppID下的标识
     *
     * 用户在 `sp_appid` 下的标识，须由它取得；与 `sub_openid` 只传一个。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sp_openid?: string;
    /**
     * 用户在子商户AppID下的标识
     *
     * 用户在 `sub_appid` 下的标识，须由它取得，并同时传 `sub_appid`；与 `sp_openid` 只传一个。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
  }
}
