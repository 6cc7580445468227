// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 合作方信息 */
  interface PartnershipPartner {
    /**
     * 合作方类别
     *
     * 授权给一个商户，还是给一个 AppID。
     *
     * - `APPID`：应用ID
     * - `MERCHANT`：商户号
     */
    type: 'APPID' | 'MERCHANT';
    /**
     * 合作方AppID
     *
     * 授权给 AppID 时填对方的 AppID。
     *
     * `type` 为 `APPID` 时必填；长度 ≤ 32
     * @example 'wx4e1916a585d1f4e9'
     */
    appid?: string;
    /**
     * 合作方商户ID
     *
     * 授权给商户时填对方的商户号。
     *
     * `type` 为 `MERCHANT` 时必填；长度 ≤ 15
     * @example '2480029552'
     */
    merchant_id?: string;
  }
}
