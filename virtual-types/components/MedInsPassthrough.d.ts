// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 医保局透传信息 */
  interface MedInsPassthrough {
    /**
     * 支付授权码
     * @example 'AUTH****'
     */
    payAuthNo?: string;
    /**
     * 支付订单号
     * @example 'ORD****'
     */
    payOrdId?: string;
    /**
     * 经纬度
     * @example '118.096435,24.485407'
     */
    setlLatlnt?: string;
  }
}
