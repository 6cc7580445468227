// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 董事信息 */
  interface OverseaMerchantPerson {
    /**
     * 姓名
     * @example 'Bob'
     */
    name?: string;
    /**
     * 证件号码
     * @example '5555-8888'
     */
    number?: string;
  }
}
