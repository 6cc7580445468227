// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 会员开卡活动 */
  interface MembershipActivity {
    /**
     * 商户请求单号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _ -`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 32
     * @example '1004'
     */
    brand_id: string;
    /**
     * 会员卡模板ID
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 活动渠道
     *
     * - `MECHANT_APP_COMPONENT`：商家小程序或 H5 的开卡组件
     * @example 'MECHANT_APP_COMPONENT'
     */
    activity_channel: 'MECHANT_APP_COMPONENT';
    /**
     * 活动主标题
     *
     * 长度 ≤ 128
     * @example '入会享券'
     */
    title: string;
    /**
     * 活动副标题
     *
     * 长度 ≤ 128
     * @example '5张满减券'
     */
    sub_title: string;
    /**
     * 活动开始时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    begin_time: string;
    /**
     * 活动结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    end_time: string;
    /**
     * 活动总库存
     * @example 1000
     */
    apply_total: number;
    /**
     * 活动剩余库存
     * @example 1000
     */
    apply_available: number;
    /**
     * 商品券批次列表
     *
     * 项数 ≤ 200；字段：`product_coupon_id`、`stock_id`
     */
    product_coupon_stock_list?: MembershipActivity.ProductCouponStockList[];
    /**
     * 活动ID
     * @example 371067
     */
    activity_id: number;
    /**
     * 活动状态
     *
     * - `MEMBERSHIP_ACTIVITY_CREATED`：已创建
     * - `MEMBERSHIP_ACTIVITY_EFFECTIVE`：生效中
     * - `MEMBERSHIP_ACTIVITY_TERMINATED`：已终止
     * - `MEMBERSHIP_ACTIVITY_EXPIRED`：已过期
     * @example 'MEMBERSHIP_ACTIVITY_CREATED'
     */
    activity_state: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED';
    /**
     * 创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    modify_time: string;
  }
  namespace MembershipActivity {
    interface ProductCouponStockList {
      /**
       * 商品券ID
       *
       * 创建商品券时由微信支付生成，须存下，加批次、查询、发券和失效都要用它。
       *
       * 长度 ≤ 128
       * @example '701138812971763025610907319729'
       */
      product_coupon_id: string;
      /**
       * 批次ID
       *
       * 长度 ≤ 128
       * @example '98065001'
       */
      stock_id: string;
    }
  }
}
