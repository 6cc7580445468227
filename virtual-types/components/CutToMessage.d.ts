// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 减至批次特定信息 */
  interface CutToMessage {
    /**
     * 可用优惠的商品最高单价
     *
     * 单位 分
     */
    single_price_max: number;
    /**
     * 减至后的优惠单价
     *
     * 单位 分
     */
    cut_to_price: number;
  }
}
