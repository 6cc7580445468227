// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 付费会员信息 */
  interface MemberCardPurchase {
    /**
     * 付费会员价格
     *
     * 用户买这种会员要付的钱。
     *
     * 单位 分
     * @example 100
     */
    price?: number;
    /**
     * 付费会员跳转AppID
     *
     * 用户去哪个小程序购买会员。
     *
     * 长度 ≤ 32
     * @example 'wxea9c30a90fs8d3fe'
     */
    jump_appid?: string;
    /**
     * 付费会员跳转路径
     *
     * 用户购买会员的页面。
     *
     * 长度 ≤ 128
     * @example '/pages/purchase/purchase'
     */
    jump_path?: string;
  }
}
