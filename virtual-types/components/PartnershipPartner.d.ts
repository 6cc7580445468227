// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 合作方信息 */
  interface PartnershipPartner {
    /**
     * 合作方类别
     *
     * - `APPID`：应用ID
     * - `MERCHANT`：商户号
     */
    type: 'APPID' | 'MERCHANT';
    /**
     * 合作方AppID
     *
     * `type` 为 `APPID` 时必填；长度 ≤ 32
     * @example 'wx4e1916a585d1f4e9'
     */
    appid?: string;
    /**
     * 合作方商户ID
     *
     * `type` 为 `MERCHANT` 时必填；长度 ≤ 15
     * @example '2480029552'
     */
    merchant_id?: string;
  }
}
