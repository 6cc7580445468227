// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 用户商品券标签信息 */
  interface CouponTagInfo {
    /**
     * 用户商品券标签列表
     *
     * - `MEMBER`：会员
     * @example 'MEMBER'
     */
    coupon_tag_list?: 'MEMBER'[];
    /**
     * 会员标签信息
     *
     * 字段：`member_card_id`
     */
    member_tag_info?: CouponTagInfo.MemberTagInfo;
  }
  namespace CouponTagInfo {
    /** 会员标签信息 */
    interface MemberTagInfo {
      /** 会员卡模板ID */
      member_card_id: string;
    }
  }
}
