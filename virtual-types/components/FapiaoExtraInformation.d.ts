// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 附加信息 */
  interface FapiaoExtraInformation {
    /**
     * 收款人
     * @example '张三'
     */
    payee?: string;
    /**
     * 复核人
     * @example '李四'
     */
    reviewer?: string;
    /**
     * 开票人
     *
     * 照发票上的填。
     *
     * 长度 ≤ 20
     * @example '王五'
     */
    drawer: string;
  }
}
