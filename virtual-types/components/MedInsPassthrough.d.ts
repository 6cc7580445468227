// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 医保局透传信息 */
  interface MedInsPassthrough {
    /**
     * 支付授权码
     *
     * 用户完成医保授权后由医保局返回。
     *
     * 与部分接口的官方页面不同：页面只说这个文本是医保局要求透传的 JSON；里面的字段是医保局的规范定的。
     * @example 'AUTH****'
     */
    payAuthNo?: string;
    /**
     * 支付订单号
     *
     * 向医保下单后由医保局返回。
     *
     * 与部分接口的官方页面不同：页面只说这个文本是医保局要求透传的 JSON；里面的字段是医保局的规范定的。
     * @example 'ORD****'
     */
    payOrdId?: string;
    /**
     * 经纬度
     *
     * 用户的位置，经度在前，用逗号隔开。
     *
     * 与部分接口的官方页面不同：页面只说这个文本是医保局要求透传的 JSON；里面的字段是医保局的规范定的。
     * @example '118.096435,24.485407'
     */
    setlLatlnt?: string;
  }
}
