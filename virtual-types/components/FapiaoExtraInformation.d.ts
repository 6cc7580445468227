// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 附加信息 */
  interface FapiaoExtraInformation {
    /**
     * 收款人
     *
     * 与部分接口的官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
     * @example '张三'
     */
    payee?: string;
    /**
     * 复核人
     *
     * 与部分接口的官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
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
